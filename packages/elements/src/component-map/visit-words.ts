// SPDX-License-Identifier: Apache-2.0
import type { ComponentMatrix, MatrixColumn } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { dayText } from '../pictures/day-text.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { labelOf } from './component-labels.js';

/** A visit in words: its day, and which components were ticked or why nothing is known of them. */
export function visitWords(
  column: MatrixColumn,
  index: number,
  view: { readonly checklist: Checklist; readonly matrix: ComponentMatrix; readonly strings: PictureStrings },
): string {
  const day = dayText(column.date, view.strings.locale);
  const ticked = tickedWords(index, view);
  return `${day}: ${[stateWords(column, view), ...(ticked === '' ? [] : [ticked])].join(' · ')}`;
}

/** How many components a logged visit had, or what became of another. */
export function stateWords(
  { state, breadth }: MatrixColumn,
  { matrix, strings }: { readonly matrix: ComponentMatrix; readonly strings: PictureStrings },
): string {
  return state === 'logged' ? strings.breadth(breadth ?? 0, matrix.rows.length) : strings.states[state];
}

/** Names of the components that were ticked in a visit. */
export function tickedWords(
  index: number,
  {
    checklist,
    matrix,
    strings,
  }: { readonly checklist: Checklist; readonly matrix: ComponentMatrix; readonly strings: PictureStrings },
): string {
  return matrix.rows
    .filter(({ cells }) => cells[index] === 'ticked')
    .map((row) => {
      const elements = row.strategies.filter(({ cells }) => cells[index] === 'ticked').length;
      const name = labelOf(row, checklist, strings);
      return elements > 0 ? `${name} (${elements}/${row.strategies.length})` : name;
    })
    .join(strings.comma);
}
