// SPDX-License-Identifier: Apache-2.0
import { arabicPaper } from '../strings/ar.paper.js';
import { englishPaper } from '../strings/en.paper.js';
import { spanishPaper } from '../strings/es.paper.js';
import type { PaperStrings } from '../strings/paper-strings.js';

/** The text of paper forms for a language tag, by its base language; English where there is none. */
export function paperWords(language: string): PaperStrings {
  const [base] = language.toLowerCase().split('-');
  return [spanishPaper, arabicPaper].find((one) => one.language === base) ?? englishPaper;
}
