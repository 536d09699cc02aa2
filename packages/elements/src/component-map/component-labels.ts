// SPDX-License-Identifier: Apache-2.0
import type { ComponentUse } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { picturesIn } from '../pictures/picture-languages.js';
import type { PictureStrings } from '../strings/picture-strings.js';

/**
 * The text of a picture of a checklist: in the wanted language where the words of that checklist are known in it, else in
 * the checklist's own, since nothing is shown in two languages.
 */
export function stringsFor({ id, language }: Checklist, wanted: PictureStrings): PictureStrings {
  const isOwn = language.split('-')[0] === wanted.language;
  return isOwn || Object.hasOwn(wanted.components, id) ? wanted : picturesIn(language);
}

/** Words for a category or strategy: short ones where we have them, else the checklist's own. */
export function labelOf(
  { id, label }: Pick<ComponentUse, 'id' | 'label'>,
  checklist: Checklist,
  { components }: PictureStrings,
): string {
  return components[checklist.id]?.[id] ?? label;
}
