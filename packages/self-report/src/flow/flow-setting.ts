// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { DeliveredAs, Device } from '../strings/strings.js';
import type { Delivery } from './delivery.js';
import type { OfferedLanguage } from './offered-language.js';

/** An agency's own words in one language, in place of those that ship. */
export interface AgencyTexts {
  /** Paragraphs before the first question: who sees the answers, and the limits. */
  readonly consent?: readonly string[];
  /** Whom to call in a crisis: plain lines. */
  readonly crisis?: readonly string[];
  /** What happens next. */
  readonly next?: string;
  /** What the answers may be used for in research. */
  readonly research?: string;
}

/**
 * What is asked, in which languages, and where the answers go. With a start code the flow may begin with none of it, and
 * is given it by `complete` while she compares the number.
 */
export interface SittingSetting {
  /** In the order in which they are asked. */
  readonly instruments: readonly Instrument[];
  /** With one she is not asked which; none: not known yet. */
  readonly languages: readonly OfferedLanguage[];
  readonly delivery: Delivery;
}

/** A sitting, of whom it is, and how it is spoken about. */
export interface FlowSetting extends SittingSetting {
  /** Named to her; empty: "the agency". */
  readonly agency: string;
  readonly deliveredAs: DeliveredAs;
  readonly device: Device;
  /** Shown first, to be compared with the home visitor's screen. */
  readonly startCode?: string;
  /** The link was opened before, and answers were sent then: she may begin again, and is told. */
  readonly isBegunBefore?: boolean;
  /** Asks whether the answers may be used for research. */
  readonly asksResearch: boolean;
  /** Each questionnaire is handed in and wiped by itself: there is no way back into an earlier one. */
  readonly handsInEach: boolean;
  /** By language ('es'). */
  readonly texts: Readonly<Partial<Record<string, AgencyTexts>>>;
  /** Nothing is asked any more: the last screen alone. */
  readonly isOver: boolean;
  /** Says that answers are invented. */
  readonly isDemo: boolean;
}
