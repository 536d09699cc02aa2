// SPDX-License-Identifier: Apache-2.0
import type {
  Administration,
  AdministrationLayout,
  AdministrationMode,
  ChecklistAdministration,
} from '@cradleside/instruments/administration';
import type { Responses } from '@cradleside/instruments';
import type { RecordId } from '@cradleside/record-store';
import type { Colleague, OwnExchangeKey } from '../colleagues/colleague.js';
import type { SafetyDocumentation, SafetyEvent, Seen } from '@cradleside/safety';
import type { Link, PanelKey, RelayToken } from '../links/link.js';
import type { FamilyShare } from '../share/share-record.js';
import type { ReceivedPacket } from '../supervisor/packet.js';
import type { Readiness } from '../supervision/readiness-records.js';
import type {
  Endorsement,
  SupervisionDraft,
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

/** What has been begun and not handed in. */
export type Draft = ScreeningDraft | VisitDraft | FamilyDraft | NoteDraft | SafetyDraft | SupervisionDraft;

export interface ScreeningDraft {
  readonly of: 'screening';
  readonly family: RecordId;
  readonly caregiver: RecordId;
  readonly instrument: string;
  readonly language: string;
  readonly mode: AdministrationMode;
  readonly layout: AdministrationLayout;
  readonly source: ScreeningSource;
  readonly date: string;
  readonly responses: Responses;
  /** ISO 8601 with the local offset. */
  readonly begun: string;
  /** The screening whose safety event it is asked for. */
  readonly followUpOf?: RecordId;
}

export interface VisitDraft {
  readonly of: 'visit';
  readonly family: RecordId;
  /** The visit that is being edited, or empty for a new one. */
  readonly visit: RecordId;
  readonly fields: Omit<Visit, 'family' | 'checklist' | 'enteredBy' | 'corrections' | 'isStruck'>;
  readonly ticks: Readonly<Record<string, true>>;
  readonly begun: string;
}

/** A family's form that has been begun. */
export interface FamilyDraft {
  readonly of: 'family';
  /** The family that is being edited, or empty for a new one. */
  readonly family: RecordId;
  /** That family as it was when the form was opened; null for a new one. */
  readonly base: { readonly revision: number; readonly value: Family } | null;
  readonly fields: Family;
  readonly begun: string;
}

/** A note whose text was changed, and that is in no chart yet. */
export interface NoteDraft {
  readonly of: 'note';
  readonly family: RecordId;
  /** The place it was written at. */
  readonly screenings: readonly RecordId[];
  /** Empty where none was there. */
  readonly visit: RecordId;
  /** What was chosen there. */
  readonly choices: {
    readonly chart: 'caregiver' | 'child';
    readonly language: 'en' | 'es';
    readonly screenings: readonly RecordId[];
    readonly hasVisit: boolean;
  };
  /** The text as it was written from the records, and as it was changed. */
  readonly written: string;
  readonly text: string;
  /** Whom it is about and for whose chart: no other may get it. */
  readonly owner: string;
  readonly begun: string;
}

/** What is being written of a safety event, and is no step of it yet. */
export interface SafetyDraft {
  readonly of: 'safety';
  readonly family: RecordId;
  /** Id of the screening that raised the event. */
  readonly screening: RecordId;
  /** Whom it was written of, and of which answers: it is gone on with for nobody else. */
  readonly seen: Seen;
  readonly fields: SafetyDocumentation;
  /** Why documentation is put right, where that is done. */
  readonly reason: string;
  /** Item id -> what she said when she was asked: an answer's value, 'declined', or '' as long as that is not chosen. */
  readonly asked: Readonly<Record<string, { readonly answer: string; readonly note: string }>>;
  readonly begun: string;
}

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
