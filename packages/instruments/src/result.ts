// SPDX-License-Identifier: Apache-2.0
import type { Issue } from './responses.js';

/**
 * `scored`: every item that counts is answered. `prorated`: blanks remain and the missing-item rule allows a prorated
 * value. `incomplete`: blanks remain and it does not. `invalid`: an answer lies outside its scale; nothing is scored.
 */
export type ResultStatus = 'scored' | 'prorated' | 'incomplete' | 'invalid';

/** true or false only where no possible answer to the blanks could change it, else null. */
export type Decision = boolean | null;

/** `act-now`, `ask`, `positive`, `change` and `note` in the order in which a clinician needs them. */
export type AlertKind = 'act-now' | 'ask' | 'positive' | 'change' | 'note';

/** Something that a person must see, with the number, the rule and where the rule comes from. */
export interface Alert {
  readonly kind: AlertKind;
  /** Instrument id. */
  readonly instrument: string;
  /** Item id, where one item raised it. */
  readonly item?: string;
  /** The number that raised it; null or 'declined' for an `ask`. With blanks left, the sum of what is answered. */
  readonly value: number | 'declined' | null;
  readonly threshold: number;
  /** 'item-9.ge1', 'ge10', 'reliable-worsening'. */
  readonly rule: string;
  readonly source: string;
}

/** The band that a total falls into. */
export interface ResultBand {
  readonly id: string;
  readonly label: string;
  readonly source: string;
}

/** What a set of responses comes to. An unknown is never a number. */
export interface Result {
  readonly status: ResultStatus;
  /** Scored items answered with a value of their scale. */
  readonly answered: number;
  /** Ids of the blank items without which there is no total, in the order in which they are asked. */
  readonly missing: readonly string[];
  /** Ids of the declined items. */
  readonly declined: readonly string[];
  /** Sum of the scored items; null unless every one of them is answered. */
  readonly total: number | null;
  /** Sum x items / answered, rounded half up; null when the total is known or too much is blank. Never the total. */
  readonly prorated: number | null;
  /** Band of the total only. */
  readonly band: ResultBand | null;
  readonly proratedBand: ResultBand | null;
  readonly subscales: Readonly<Record<string, number | null>>;
  readonly cutPoints: Readonly<Record<string, Decision>>;
  readonly criteria: Readonly<Record<string, Decision>>;
  /** Most urgent first. */
  readonly alerts: readonly Alert[];
  /** Only when `status` is 'invalid'. */
  readonly issues?: readonly Issue[];
}
