// SPDX-License-Identifier: Apache-2.0
import type { SafetyDocumentation } from './documentation.js';
import type { SafetyItem, SafetyPlace, Stamp } from './safety-event.js';

/**
 * `raised`, `acknowledged`, `documented`, `closed`: the chain of an endorsed item, of which none can be skipped.
 * `to-ask`, `asked`: an item that was left open, and is put to her.
 */
export type SafetyStage = 'raised' | 'acknowledged' | 'documented' | 'closed' | 'to-ask' | 'asked';

/** Where the chain stands; read through `stateOf`. */
export interface SafetyState {
  /** `act-now` from the first endorsed answer on, whatever comes after it. */
  readonly kind: 'act-now' | 'ask';
  readonly stage: SafetyStage;
  /** The screening was struck out: kept, and in no list of what is open. */
  readonly isStruck: boolean;
  readonly screening: string;
  readonly instrument: string;
  readonly place: SafetyPlace;
  /** As they were answered last on the form. */
  readonly items: readonly SafetyItem[];
  /** Ids of the items that were ever endorsed, on the form or in person, with the highest answer. */
  readonly endorsed: Readonly<Record<string, number>>;
  /** Ids of open items that nobody has put to her yet. */
  readonly toAsk: readonly string[];
  readonly documentation: SafetyDocumentation;
  readonly raised: Stamp;
  /** null: not yet, or not since the chain began anew. */
  readonly acknowledged: Stamp | null;
  readonly documented: Stamp | null;
  readonly closed: Stamp | null;
  /** Steps that could not be taken where they stand, as two devices may have written them: kept, and without effect. */
  readonly withoutEffect: number;
}
