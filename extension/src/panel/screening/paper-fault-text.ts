// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import type { PaperFault } from './paper-digits.js';
import { screeningTexts } from './screening.texts.js';

/** Why a typed row cannot stand. @param count how many questions the form has */
export function paperFaultText({ reason, item, allowed }: PaperFault, count: number): string {
  const texts = textsOf(screeningTexts);
  if (reason === 'too-many') return texts.tooMany(count);
  const words = reason === 'out-of-range' ? texts.outOfRange : texts.noAnswer;
  return words(item?.id ?? '', allowed.join(', '));
}
