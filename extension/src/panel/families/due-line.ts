// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import type { DueGroup } from '../practice/due-view.js';
import { familiesTexts } from './families.texts.js';

/** '6 months, by Apr 15' or 'baseline, overdue 3 days'. */
export function dueLine({
  unit,
  count,
  closes,
  overdueDays,
}: Pick<DueGroup, 'unit' | 'count' | 'closes' | 'overdueDays'>): string {
  const texts = textsOf(familiesTexts);
  const when = overdueDays > 0 ? texts.overdue(overdueDays) : texts.by(dayText(closes));
  return `${texts.at[unit](count)}${textsOf(wordTexts).comma}${when}`;
}
