// SPDX-License-Identifier: Apache-2.0
import type { PageRule } from './page-rule.js';

/**
 * How an instrument may be given: asked by the clinician; answered alone beside her, on this device or on a tablet
 * (`hand-over`); by a link that is sent (`remote`).
 */
export type GivingWay = 'clinician' | 'hand-over' | 'remote';

/** One instrument that the agency uses. */
export interface OfferedInstrument {
  /** Id of a definition: 'phq-9'. */
  readonly instrument: string;
  /** Absent: each way that the instrument allows. */
  readonly ways?: readonly GivingWay[];
}

/** Published thresholds chosen in place of the definition's own, and why. */
export interface ChosenThresholds {
  readonly instrument: string;
  /** Ids of the definition: 'ge8', 'reliable-4'. */
  readonly ids: readonly string[];
  readonly reason: string;
}

/** When which screeners are due: points in calendar months from enrolment on, unless the name says otherwise. */
export interface PolicySchedule {
  /** 0 is the baseline. */
  readonly months: readonly number[];
  /** Days before and after the due day in which a screen is in window. */
  readonly windowDays: number;
  /** Instrument ids. */
  readonly instruments: readonly string[];
  /** Months after the birth by which a screen is due, for those enrolled before it. */
  readonly monthsAfterBirth?: readonly number[];
  /** Repeats every so many months. */
  readonly everyMonths?: number;
  /** Repeats every so many weeks. */
  readonly everyWeeks?: number;
}

/** Where caregivers answer by a link. */
export interface SelfReportPage {
  /** Address of the page: https, or http on this machine. */
  readonly url: string;
  /** Place of the policy's relay in the list that the page itself holds, the first being 0. Absent: no relay. */
  readonly relay?: number;
  /** Hours for which a link is good unless the clinician chooses otherwise: 1 to 168. Absent: 24. */
  readonly expiryHours?: number;
}

/** An agency's decisions, as one JSON file. Every key but `version` and `agency` may be left out: its default holds. */
export interface Policy {
  readonly version: 1;
  /** Name of the agency. */
  readonly agency: string;
  /** Who approved this file and when: the clinical lead. */
  readonly approved?: { readonly by: string; readonly on: string };
  /** Minutes without use after which records lock: 1 to 15. */
  readonly idleLockMinutes: number;
  /** BCP 47 tags of the languages switched on. English is always one of them. */
  readonly languages: readonly string[];
  /** Ids of translations whose wording rests on one copy and that are used all the same: 'phq-9/ar'. */
  readonly singleCopyTranslations: readonly string[];
  /** In the order in which they are offered. */
  readonly instruments: readonly OfferedInstrument[];
  readonly cutPoints: readonly ChosenThresholds[];
  readonly changeThresholds: readonly ChosenThresholds[];
  readonly schedule: PolicySchedule;
  /** Language tag -> the agency's own crisis text, plain, with line breaks. A language that is not here keeps the built-in US text. */
  readonly crisis: Readonly<Record<string, string>>;
  /** Whether the device may be handed over for self-report. */
  readonly handOver: boolean;
  /** Whether prorated values are shown, always called so. */
  readonly showProrated: boolean;
  /** Fewest days between two screens before a slope is told. */
  readonly slopeMinimumDays: number;
  /** Minutes after which an act-now alert that is still open is overdue for the supervisor. */
  readonly supervisorMinutes: number;
  /** Days after an act-now alert that are offered as the follow-up date. */
  readonly followUpDays: number;
  /** Language of notes in the chart. */
  readonly noteLanguage: 'en' | 'es';
  /** Whose chart a note is written for unless the clinician chooses otherwise. */
  readonly noteChart: 'caregiver' | 'child';
  /** Months after closing from which on a reminder to delete is shown; null: none. */
  readonly retentionMonths: number | null;
  /** A backup is asked for after so many days or so many records, whichever comes first. */
  readonly backupReminder: { readonly days: number; readonly records: number };
  readonly pageRules: readonly PageRule[];
  /** The page on which caregivers answer by a link, as the agency hosts it. Absent: no links. */
  readonly selfReport?: SelfReportPage;
  /** The agency's own relay: https, or http on this machine. */
  readonly relay?: { readonly url: string };
  /** The agency's own FHIR server: https only. */
  readonly fhir?: { readonly url: string };
}
