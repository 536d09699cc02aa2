// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { FlowStrings } from '../strings/strings.js';

/** One questionnaire of a sitting as it stands. */
export interface SittingPart {
  readonly instrument: Instrument;
  /** False where the language has no cleared text for it. */
  readonly isAsked: boolean;
  /** null: not begun, or handed in and wiped. */
  readonly administration: Administration | null;
}

/** What she has answered so far. */
export interface Sitting {
  /** 'open': more may come; 'erased': nothing of it counts. */
  readonly state: 'open' | 'finished' | 'stopped' | 'erased';
  /** BCP 47 tag. */
  readonly language: string;
  /** Whether her answers may be used for research; null: not asked, or not answered. */
  readonly research: boolean | null;
  /** All questionnaires, in the order in which they were wanted. */
  readonly parts: readonly SittingPart[];
  /** Place of the one before her. Where each is handed in by itself, `state` is about this one. */
  readonly current: number;
}

/** Where answers go: sealed to a link, or into the vault of this computer. */
export interface Delivery {
  /** Seals the newest state. Resolves once that is done, rejects when it failed: then nothing may be thrown away. */
  keep(sitting: Sitting): Promise<void>;
  /** Sends what is sealed, at once and without waiting: the page goes out of sight, or is left for good. */
  sendKept(why: 'hidden' | 'left'): void;
  /** Drawn on the last screen: whether it has arrived, and what is to be done. */
  renderReceipt(strings: FlowStrings): unknown;
}
