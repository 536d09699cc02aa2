// SPDX-License-Identifier: Apache-2.0

/** What is known of a text's exactness: two or more unrelated copies agree, one copy, or no cleared text. */
export type EvidenceLevel = 'cross-checked' | 'single-copy' | 'none';

/** One answer that can be chosen: the value that is scored and, where the owner allows it, its wording. */
export interface ResponseOption {
  /** What the answer counts for before any reversal. */
  readonly value: number;
  /** Wording letter for letter, or null where the owner does not allow it to be shipped. */
  readonly label: string | null;
  /** LOINC answer code (LA...), or null where none is known. Codes are never guessed. */
  readonly loinc: string | null;
}

/** When an item is put at all: as soon as any of the named items has a value of `atLeast` or more. */
export interface Gate {
  readonly anyOf: readonly string[];
  readonly atLeast: number;
}

/** One question. */
export interface Item {
  /** The published number as a string, or a word for an unscored extra item ('difficulty', 'exposure'). */
  readonly id: string;
  /** Wording letter for letter, or null where the owner does not allow it to be shipped. */
  readonly text: string | null;
  /** LOINC code of the item, or null where none is known. */
  readonly loinc: string | null;
  /** Key in `scales`; the scale named 'default' when absent. */
  readonly scale?: string;
  /** True for an item that is asked and stored but never counts toward a score. */
  readonly unscored?: true;
  /** True for an unscored item without which there is no total all the same: a gate. */
  readonly required?: true;
  /** True for an item scored as (lowest + highest value of its scale) - answer. */
  readonly reversed?: true;
  /** What a declined answer counts as. Absent: a declined answer counts as a blank. */
  readonly declinedAs?: number;
  /** Asked only when this gate is open; while the gate is closed the item is neither missing nor scored. */
  readonly askedWhen?: Gate;
  /** Words for a person who asks, put after a yes ("If yes, how? / When?"). */
  readonly followUp?: string;
}

/** Items whose scores are also summed apart; null until each of them is answered. */
export interface Subscale {
  readonly id: string;
  readonly name: string;
  readonly items: readonly string[];
}

/** How answers become a total. */
export interface Scoring {
  /** Lowest and highest possible total, the sum of the scored items, both reachable; null: no total, only criteria. */
  readonly range: readonly [number, number] | null;
  /** Whether a higher total is more severe ('worse') or better; null when there is no total. */
  readonly higherIs: 'worse' | 'better' | null;
  /** Most blank items with which a prorated value may be shown. 0: never prorated. */
  readonly prorateUpTo: number;
  /** Where the missing-item rule comes from. */
  readonly missingItemSource: string;
  readonly subscales: readonly Subscale[];
}

/** A severity band: totals from `from` to `to`, both included. Bands tile the whole range or there are none. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** A threshold at or above which a screen is positive. */
export interface CutPoint {
  /** 'ge10', or 'anxiety.ge3' on a subscale. */
  readonly id: string;
  readonly min: number;
  /** Subscale id; absent: the total. */
  readonly subscale?: string;
  /** True where this cut-point decides "positive screen" and raises the alert; others are selectable. */
  readonly screens?: true;
  /** Publication, population and operating characteristics. */
  readonly source: string;
}

/** "At least `min` and at most `max` of these items are endorsed." */
export interface CountRule {
  readonly items: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** A rule over counts of endorsed items; all its rules must hold. Never a diagnosis. */
export interface Criterion {
  readonly id: string;
  readonly label: string;
  /** True where meeting the criterion is what makes the screen positive. */
  readonly screens?: true;
  /** Item sets of one criterion are nested (inner ones first) or disjoint, so that blanks can be decided exactly. */
  readonly rules: readonly CountRule[];
  readonly source: string;
}

/** From which answer on an item counts as an endorsed symptom, for every criterion. */
export interface Endorsement {
  readonly atLeast: number;
  /** Items with a threshold of their own. */
  readonly items?: Readonly<Record<string, number>>;
  readonly source: string;
}

/** Which answer to which item raises what notice, whatever the total is. */
export interface ItemAlert {
  readonly item: string;
  readonly atLeast: number;
  /** 'act-now' marks a critical item: left blank or declined it raises `ask`. */
  readonly kind: 'act-now' | 'note';
  /** True where declining the item raises the same alert. */
  readonly orDeclined?: true;
  readonly rule: string;
  readonly source: string;
}

/** How much change between two totals means something, and for whom that was shown. */
export interface ChangeThreshold {
  readonly id: string;
  /**
   * 'reliable': points beyond measurement error; 'meaningful': points a patient would notice;
   * 'response': fall as a fraction of the first total; 'remission': follow-up total below; 'end-state': at or below.
   */
  readonly kind: 'reliable' | 'meaningful' | 'response' | 'remission' | 'end-state';
  readonly value: number;
  /** The threshold of its kind that is used unless an agency selects another. */
  readonly isDefault?: true;
  /** Shown only when the first total was at least this. */
  readonly shownFrom?: number;
  readonly population: string;
  readonly source: string;
}

/** Who owns the text and what may be done with it. */
export interface Licence {
  /** 'free': may be shown and copied; 'public-domain'; 'not-cleared': text must not be shipped. */
  readonly status: 'free' | 'public-domain' | 'not-cleared';
  /** The line that is printed on the form. */
  readonly notice: string;
}

/** LOINC codes of the instrument as a whole. null means that none is known, not that none was looked for. */
export interface LoincCodes {
  readonly panel: string | null;
  readonly total: string | null;
}

/** Where a definition comes from: for documentation and review, apart from what a form or a score needs. */
export interface Provenance {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Publications and documents that the definition as a whole rests on. */
  readonly sources: readonly string[];
  /** What the licence status rests on. */
  readonly licence: string;
  /** What is known of the exactness of the wording. */
  readonly text: string;
  /** What is known of the LOINC codes; 'none known' is a decision too. */
  readonly loinc: string;
}

interface Definition {
  /** 'phq-9'. Also the word that source file, vectors and tests share, without hyphens. */
  readonly id: string;
  /** Version of this definition; stored with every administration. */
  readonly version: string;
  /** Element name, where an element of its own exists. */
  readonly tag?: string;
  /** 'PHQ-9'. */
  readonly name: string;
  readonly title: string;
  readonly licence: Licence;
  readonly loinc: LoincCodes;
  /** BCP 47 tag of the texts in this definition. */
  readonly language: string;
  /** The lowest of stem, items and response options. Stored with every administration. */
  readonly evidence: EvidenceLevel;
}

/** A questionnaire: what is asked and how it scores. Data only. */
export interface Instrument extends Definition {
  readonly kind: 'questionnaire';
  readonly respondent: 'self' | 'clinician' | 'observer';
  /** True where a person must ask the questions: never self-report on a screen alone. */
  readonly askedByPerson?: true;
  /** The period asked about in days, or null where it is no number of days. */
  readonly recallDays: number | null;
  /** The period in the publication's words, where it is no number of days. */
  readonly recall?: string;
  /** Paragraphs that stand before the stem. */
  readonly instructions?: readonly string[];
  /** Examples listed under the instructions. */
  readonly examples?: readonly string[];
  readonly stem: string | null;
  /** Response scales by name, options in the order in which they are shown. */
  readonly scales: Readonly<Record<string, readonly ResponseOption[]>>;
  readonly items: readonly Item[];
  readonly scoring: Scoring;
  /** Empty where no empirical bands exist. */
  readonly bands: readonly Band[];
  readonly cutPoints: readonly CutPoint[];
  readonly endorsement?: Endorsement;
  readonly criteria: readonly Criterion[];
  readonly alerts: readonly ItemAlert[];
  readonly change: readonly ChangeThreshold[];
}

/** A number that somebody else computed and that is only entered, with its permitted range where it is known. */
export interface EnteredResult {
  readonly id: string;
  readonly label: string;
  readonly min: number | null;
  readonly max: number | null;
}

/** An instrument that is given elsewhere: only its results are entered, stored and charted. */
export interface ResultOnlyInstrument extends Definition {
  readonly kind: 'result-only';
  readonly respondent: 'self' | 'clinician' | 'observer';
  readonly results: readonly EnteredResult[];
}

/** One box of a checklist. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: string;
  /** Code of the treatment strategy that the item belongs to. */
  readonly strategy: string | null;
  /** Whether the item is one of the model's core components. */
  readonly core: boolean;
  readonly help?: string;
  /** Finer choices, offered once the item is ticked. Their ids are '<item>.<variant>'. */
  readonly variants?: readonly { readonly id: string; readonly label: string }[];
}

/** A group of boxes under one heading. */
export interface ChecklistCategory {
  readonly id: string;
  readonly short: string;
  readonly label: string;
  readonly items: readonly ChecklistItem[];
  readonly source: string;
}

/** "Select all that applied": never scored, never right or wrong. */
export interface Checklist extends Definition {
  readonly kind: 'checklist';
  readonly respondent: 'clinician';
  /** Printed on the form: what this list is and what it is not. */
  readonly notice: string;
  readonly categories: readonly ChecklistCategory[];
}

/** Anything that can stand in the catalog. */
export type AnyInstrument = Instrument | ResultOnlyInstrument | Checklist;

/** An official translation: a validated text of its own, never mixed with another of the same language. */
export interface Translation {
  /** 'phq-9/es-US'. */
  readonly id: string;
  readonly instrument: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly instructions?: readonly string[];
  readonly stem: string;
  /** Item id -> wording. An unscored extra item without cleared wording is left out. */
  readonly items: Readonly<Record<string, string>>;
  /** Scale name -> labels in the order of the definition's options. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  /** The owner's notice in this language; absent: the definition's notice is printed. */
  readonly notice?: string;
  /** The lowest of stem, items and response options. Stored with every administration. */
  readonly evidence: EvidenceLevel;
  /** What the level rests on. */
  readonly evidenceNote: string;
}
