// SPDX-License-Identifier: Apache-2.0
import type { LocalDay } from '@cradleside/charting/day';
import type { SafetyDocumentation } from './documentation.js';

/** Who did something, and when. */
export interface Stamp {
  /** ISO 8601 with seconds and the local offset: 2026-03-04T10:42:00-05:00. */
  readonly at: string;
  readonly by: string;
}

/** Whose screening it is, and the local day on which it was answered. */
export interface SafetyPlace {
  readonly family: string;
  readonly caregiver: string;
  readonly answeredOn: LocalDay;
}

/** One critical item as it was answered, with the rule that it was held against. */
export interface SafetyItem {
  readonly item: string;
  /** null: left blank. */
  readonly value: number | 'declined' | null;
  /** From this value on the item is endorsed. */
  readonly threshold: number;
  /** Whether a declined answer counts as endorsed (ASQ). */
  readonly declinedCounts: boolean;
  readonly rule: string;
  readonly source: string;
}

/**
 * What whoever takes a step of the chain has before her. It stays with the step: beside what has come in on another device
 * meanwhile, her step has no effect.
 */
export interface Seen {
  readonly family: string;
  readonly caregiver: string;
  /** Item id -> the highest answer that is endorsed. */
  readonly endorsed: Readonly<Record<string, number>>;
}

/** What can happen to a safety event. Steps are added and never changed. */
export type SafetyAct =
  /** A form came in with an endorsed critical item, or one left open. */
  | { readonly what: 'raised'; readonly place: SafetyPlace; readonly items: readonly SafetyItem[] }
  /** The same form has grown, or came in again with other answers. */
  | { readonly what: 'changed'; readonly items: readonly SafetyItem[] }
  | { readonly what: 'acknowledged'; readonly seen: Seen }
  /** Some of the documentation was written. Blank values take back what stood there. */
  | { readonly what: 'noted'; readonly fields: Partial<SafetyDocumentation> }
  | { readonly what: 'documented'; readonly seen: Seen }
  | { readonly what: 'closed'; readonly seen: Seen }
  /** An open critical item was put to her in person. */
  | { readonly what: 'asked'; readonly item: string; readonly outcome: 'answered'; readonly value: number }
  | { readonly what: 'asked'; readonly item: string; readonly outcome: 'declined'; readonly note: string }
  /** Documentation was put right after the fact; `before` holds what stood there. */
  | {
      readonly what: 'corrected';
      readonly fields: Partial<SafetyDocumentation>;
      readonly before: Partial<SafetyDocumentation>;
      readonly reason: string;
    }
  | { readonly what: 'reopened'; readonly reason: string }
  /** The screening was moved to another person or day. */
  | { readonly what: 'moved'; readonly place: SafetyPlace; readonly reason: string }
  /** The screening was struck out, or put back. */
  | { readonly what: 'struck' | 'restored'; readonly reason: string };

export type SafetyStep = SafetyAct & Stamp;

/** One endorsed or open critical item of one screening, from its raising to its end. This is what is stored. */
export interface SafetyEvent {
  readonly version: 1;
  /** Id of the screening that raised it: there is at most one event for each. */
  readonly screening: string;
  readonly instrument: string;
  /** In the order in which they were taken; the first is 'raised'. */
  readonly steps: readonly SafetyStep[];
}
