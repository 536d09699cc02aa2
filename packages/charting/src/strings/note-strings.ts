// SPDX-License-Identifier: Apache-2.0
import type { Decision } from '@cradleside/instruments';
import type { AdministrationMode } from '@cradleside/instruments/administration';
import type { NoteDevice, NoteLanguage } from '../note/note-request.js';

/** How a change compares with the reliable-change threshold. */
export type ChangeOutcome = 'improved' | 'worsened' | 'none';

/** A subscale with its sum; null while one of its items is open. */
export interface SubscaleWords {
  readonly name: string;
  readonly total: number | null;
}

/** Every word that notes about screeners use, besides names and labels of the definition. */
export interface NoteStrings {
  readonly tag: NoteLanguage;
  readonly mode: Readonly<Record<AdministrationMode, string>>;
  readonly device: Readonly<Record<NoteDevice, string>>;
  /** Base language tag -> its name. */
  readonly language: Readonly<Record<string, string>>;
  readonly answered: (answered: number, asked: number) => string;
  readonly noTotal: string;
  readonly notScored: string;
  /** In place of `notScored` where the instrument never has a total. */
  readonly incomplete: string;
  readonly prorated: (value: string) => string;
  readonly blank: (items: readonly string[]) => string;
  readonly declined: (items: readonly string[]) => string;
  readonly notAsked: (items: readonly string[]) => string;
  /** Without the full stop. */
  readonly item: (item: string, value: number, answer: string | null) => string;
  readonly endorsed: string;
  readonly noted: string;
  readonly itemBlank: (item: string) => string;
  readonly itemDeclined: (item: string) => string;
  /** Where a declined answer counts like an endorsed one. */
  readonly itemDeclinedCounts: (item: string) => string;
  /** Unscored extra items by id. */
  readonly extra: Readonly<Record<string, string>>;
  readonly extraDeclined: string;
  /** Endings of answers that the name of the extra item makes superfluous, by item id. */
  readonly answerEnding: Readonly<Record<string, string>>;
  /** Band id -> words; a band that is not here keeps its label. */
  readonly bands: Readonly<Record<string, string>>;
  /** LOINC answer code, or English label where there is none -> the official wording. */
  readonly answers: Readonly<Record<string, string>>;
  /** Subscale id -> words. */
  readonly subscales: Readonly<Record<string, string>>;
  readonly cutPoint: (minimum: number, decision: Decision, subscale: SubscaleWords | null) => string;
  /** Criterion id -> words, in the form of the definition's label: 'name; what to bear in mind when it is met'. */
  readonly criteria: Readonly<Record<string, string>>;
  readonly criterion: (name: string, decision: Decision, caution: string | null) => string;
  readonly baseline: (date: string, total: number | null) => string;
  readonly change: (points: string) => string;
  readonly noChange: string;
  readonly reliable: (threshold: number, outcome: ChangeOutcome) => string;
  /** Two blanks for the clinician. */
  readonly blanks: string;
  readonly closing: string;
  /** Where a person rates another. */
  readonly closingRated: string;
  /** Numbers that somebody else computed. */
  readonly closingEntered: string;
  readonly childMonths: (months: number) => string;
  readonly notEntered: (label: string) => string;
  /** Instrument id -> what it screens for, inside the sentence for a child's chart. */
  readonly topics: Readonly<Record<string, string>>;
  /** The whole note in a child's chart. */
  readonly child: (subject: {
    readonly topic: string | null;
    readonly name: string | null;
    readonly date: string;
    readonly extent: 'complete' | 'partial';
  }) => string;
}
