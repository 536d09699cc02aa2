// SPDX-License-Identifier: Apache-2.0
import type { Administration, ChecklistAdministration } from '@cradleside/instruments/administration';
import type { RecordId } from '@cradleside/record-store';
import type { Colleague, OwnExchangeKey } from '../colleagues/colleague.js';
import type { SafetyEvent } from '@cradleside/safety';
import type { Link, PanelKey, RelayToken } from '../links/link.js';
import type { Draft } from './draft-records.js';
import type { FamilyShare } from '../share/share-record.js';
import type { ReceivedPacket } from '../supervisor/packet.js';
import type { Readiness } from '../supervision/readiness-records.js';
import type {
  Endorsement,
  SupervisionQuestion,
  SupervisionSession,
  TrainingEntry,
  VideoEntry,
} from '../supervision/supervision-records.js';

/** How the person who answers is related to the child. */
export type Kinship =
  | 'mother'
  | 'father'
  | 'grandparent'
  | 'foster-parent'
  | 'adoptive-parent'
  | 'other-kin'
  | 'other';

/** Someone who cares for the child and answers screeners. */
export interface Caregiver {
  /** Unique within the vault; never shown. */
  readonly id: RecordId;
  readonly kinship: Kinship;
  /** What tells two caregivers apart on screen: initials or a first name. May be empty. */
  readonly label: string;
  /** BCP 47 tag of the language in which she answers. */
  readonly language: string;
}

/** The child of the case, born or expected. */
export interface Child {
  readonly label: string;
  /** Local day, or empty. */
  readonly birthDate: string;
  /** Expected day of birth, or empty; only where there is no birth date. */
  readonly dueDate: string;
}

/** The case: caregivers and child, from enrolment to closing. */
export interface Family {
  /** The agency's client id, as the EHR shows it. */
  readonly code: string;
  readonly caregivers: readonly Caregiver[];
  readonly child: Child;
  /** Local day of enrolment. */
  readonly opened: string;
  /** Local day of closing, or empty while the episode is open. */
  readonly closed: string;
  /** Closings before the last battery was complete, newest last; they stay when the episode is opened again. */
  readonly closings?: readonly Closing[];
}

/** That an episode was closed while questionnaires of its last battery were open. */
export interface Closing {
  /** The local day of closing. */
  readonly day: string;
  readonly without: readonly { readonly caregiver: RecordId; readonly instrument: string }[];
  /** In the clinician's words; may be empty. */
  readonly reason: string;
  /** ISO 8601 with the local offset. */
  readonly time: string;
  readonly actor: string;
}

/** What makes the entries of a calendar file the same at each export, and names nobody outside of here. */
export interface CalendarToken {
  readonly family: RecordId;
  readonly caregiver: RecordId;
  /** Random, base64url. */
  readonly token: string;
}

/** How the answers reached the vault. */
export type ScreeningSource = 'panel' | 'hand-over' | 'tablet' | 'paper';

/** What was put right after the fact, and by whom: nothing is changed without one of these. */
export interface Correction {
  readonly what: 'moved' | 'date' | 'caregiver' | 'struck' | 'restored' | 'edited';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** ISO 8601 with the local offset. */
  readonly time: string;
  readonly actor: string;
  /** What had been acknowledged of the screening before it was moved: of the person it belongs to now nobody has. */
  readonly acknowledged?: readonly Acknowledgement[];
}

/** That a clinician saw an alert. */
export interface Acknowledgement {
  /** `alertKey` of the alert. */
  readonly alert: string;
  readonly time: string;
  readonly actor: string;
}

/** That a note of a screening was put into a page, or taken to be pasted. */
export interface Charting {
  readonly time: string;
  readonly how: 'inserted' | 'copied';
  /** Whose chart it was written for: the child's holds no score. Absent in records of before this was kept. */
  readonly chart?: 'caregiver' | 'child';
}

/** What came with answers from a tablet. */
export interface SelfReport {
  /** The link that it was answered by. */
  readonly link: RecordId;
  /** 'open': she left without saying that she had finished, or is still answering. */
  readonly state: 'open' | 'finished' | 'stopped';
  /** Whether her answers may be used for research; null: she did not say. */
  readonly research: boolean | null;
  /** Digest of the page's build, base64url. */
  readonly build: string;
}

/** One sitting of one caregiver, as it is kept. */
export interface Screening {
  readonly family: RecordId;
  readonly caregiver: RecordId;
  /** Local day on which it was answered. */
  readonly date: string;
  readonly source: ScreeningSource;
  readonly administration: Administration;
  readonly enteredBy: string;
  readonly acknowledged: readonly Acknowledgement[];
  readonly corrections: readonly Correction[];
  /** Entered twice or by mistake: kept, shown struck through, counted nowhere. */
  readonly isStruck: boolean;
  /** When the note went into a chart, newest last. */
  readonly charted: readonly Charting[];
  /** Only where the source is 'tablet'. */
  readonly selfReport?: SelfReport;
  /** The screening whose safety event this one was asked for. */
  readonly followUpOf?: RecordId;
}

/** One visit, held or not. */
export interface Visit {
  readonly family: RecordId;
  readonly date: string;
  readonly status: 'held' | 'cancelled-by-family' | 'cancelled-by-provider' | 'no-show';
  readonly minutes: number | null;
  readonly setting: string;
  readonly dyadTogether: boolean | null;
  readonly others: readonly string[];
  readonly isCrisisVisit: boolean;
  readonly language: string;
  /** null: held, but the checklist has not been logged yet. */
  readonly checklist: ChecklistAdministration | null;
  readonly enteredBy: string;
  readonly corrections: readonly Correction[];
  readonly isStruck: boolean;
}

export type {
  Draft,
  FamilyDraft,
  NoteDraft,
  SafetyDraft,
  ScreeningDraft,
  VisitDraft,
} from './draft-records.js';

/** What the user has set for herself; the agency's rules stand in the policy. */
export interface Settings {
  readonly interfaceLanguage: 'en' | 'es' | 'ar' | 'auto';
  readonly theme: 'light' | 'dark' | 'system';
  readonly chartLanguage: 'en' | 'es' | 'policy';
  /** The policy file as it was imported; absent: the default policy or managed storage. */
  readonly policyText?: string;
  /** The policy that was in force last: it stays where a newer one cannot be read. */
  readonly lastPolicyText?: string;
  /** A recovery code was shown whose copy has not been confirmed. */
  readonly hasOpenRecoveryCode?: boolean;
  /** What she works toward; absent: not said. */
  readonly endorsement?: Endorsement;
}

/** What a hand-over window seals into the inbox. */
export interface HandOverAnswers {
  readonly type: 'hand-over-answers';
  /** Ids of this hand-over, so that a second delivery is known as one. */
  readonly handOver: RecordId;
  readonly family: RecordId;
  readonly caregiver: RecordId;
  readonly date: string;
  readonly administrations: readonly Administration[];
}

/** Kind of a stored record -> its value. */
export interface RecordKinds {
  readonly family: Family;
  readonly screening: Screening;
  readonly visit: Visit;
  readonly draft: Draft;
  readonly settings: Settings;
  readonly link: Link;
  readonly 'signing-key': PanelKey;
  readonly 'relay-token': RelayToken;
  readonly 'calendar-token': CalendarToken;

  /** Keys between colleagues, and a family's way between panels. */
  readonly 'exchange-key': OwnExchangeKey;
  readonly colleague: Colleague;
  readonly share: FamilyShare;
  readonly packet: ReceivedPacket;
  /** From a critical item to its documented end. */
  readonly safety: SafetyEvent;

  readonly 'supervision-session': SupervisionSession;
  readonly 'supervision-question': SupervisionQuestion;
  readonly readiness: Readiness;
  readonly training: TrainingEntry;
  readonly 'video-feedback': VideoEntry;
}
