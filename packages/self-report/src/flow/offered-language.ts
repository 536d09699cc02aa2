// SPDX-License-Identifier: Apache-2.0
import type { FlowStrings } from '../strings/strings.js';

/** A language in which she can answer. */
export interface OfferedLanguage {
  /** BCP 47 tag of the instruments' wording: 'en', 'es-US', 'ar'. */
  readonly tag: string;
  /** What it calls itself. */
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  /** Ids of the instruments that have cleared text in it and are asked; the others are left out, and she is told. */
  readonly asked: readonly string[];
  /** Says in the language which are left out, by their names; '' where none is. */
  readonly note: string;
  /** Loads the page's own text, and the wording of the instruments that are asked. */
  readonly load: () => Promise<FlowStrings>;
}
