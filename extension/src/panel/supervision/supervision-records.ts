// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type {
  CoachingCall,
  EndorsementCategory,
  FilmConsent,
  SupervisionSession as CountedSession,
  TrainingDay,
} from '@cradleside/supervision';
import type { Route } from '../app/routes.js';
import type { Correction } from '../practice/records.js';

/** Who entered something of supervision or training and when, and what was put right since. */
export interface Traced {
  readonly enteredBy: string;
  /** ISO 8601 with the local offset. */
  readonly entered: string;
  readonly corrections: readonly Correction[];
  /** Kept, shown struck through, counted nowhere. */
  readonly isStruck: boolean;
}

/** What she works toward, or holds. */
export interface Endorsement {
  readonly category: EndorsementCategory;
  /** Local day of endorsement; empty: she does not hold it yet. */
  readonly endorsedOn: string;
}

/** One session of supervision that she received, as it is kept. */
export interface SupervisionSession extends CountedSession, Traced {
  /** Name or initials of the supervisor; of peer supervision, of whom it was with. May be empty. */
  readonly supervisor: string;
  /** Ids of the items of `supervisionLog` that applied. */
  readonly topics: readonly string[];
  /** In her own words: it stays on the device and is in no export. */
  readonly reflection: string;
}

/** A session that has been begun and is not saved. */
export interface SupervisionDraft {
  readonly of: 'supervision';
  /** Of no family. */
  readonly family: '';
  /** The session that is being edited, or empty for a new one. */
  readonly session: RecordId;
  /** Minutes as they were typed, which may be no number. */
  readonly fields: Omit<SupervisionSession, keyof Traced | 'minutes'> & { readonly minutes: string };
  /** ISO 8601 with the local offset. */
  readonly begun: string;
}

/** A short form of supervision or training that has been begun and is not saved. */
export interface EntryDraft {
  readonly of: 'supervision';
  /** Whose video feedback it is; else empty. */
  readonly family: RecordId;
  readonly form: TrainingEntry['of'] | VideoEntry['of'] | 'endorsement';
  /** The entry that is being edited, or empty for a new one. */
  readonly entry: RecordId;
  /** Where it is gone on with. */
  readonly place: Extract<Route, { readonly screen: 'training' | 'video-feedback' | 'supervision-log' }>;
  /** Name of a field -> what stands in it. */
  readonly fields: Readonly<Record<string, string>>;
  /** ISO 8601 with the local offset. */
  readonly begun: string;
}

/** A day of training or a coaching call, as it is kept. */
export type TrainingEntry = TrainingDayEntry | CoachingCallEntry;

export interface TrainingDayEntry extends TrainingDay, Traced {
  readonly of: 'day';
}

export interface CoachingCallEntry extends CoachingCall, Traced {
  readonly of: 'call';
}

/** A session of video feedback of a family, or what was decided about filming. No video is kept anywhere. */
export type VideoEntry = VideoSessionEntry | FilmConsentEntry;

export interface VideoSessionEntry extends Traced {
  readonly of: 'session';
  readonly family: RecordId;
  /** Local day; empty: nothing was recorded. */
  readonly recordedOn: string;
  /** Local day; empty: not looked at together yet. */
  readonly reviewedOn: string;
}

export interface FilmConsentEntry extends FilmConsent, Traced {
  readonly of: 'consent';
  readonly family: RecordId;
}

/** A question for supervision that she keeps: one that was offered, as she has it, or her own. */
export interface SupervisionQuestion {
  readonly family: RecordId;
  readonly text: string;
  /** What offered it, as 'gap:IPP7'; empty: her own. */
  readonly offered: string;
  /** To be brought to the next supervision. */
  readonly isToBring: boolean;
  /** ISO 8601 with the local offset. */
  readonly kept: string;
}
