// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface PrintLinksTexts {
  readonly title: string;
}

export const printLinksTexts: Texts<PrintLinksTexts> = {
  en: { title: 'On paper' },
  es: { title: 'En papel' },
  ar: { title: 'على الورق' },
};
