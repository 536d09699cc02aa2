// SPDX-License-Identifier: Apache-2.0
import type { ComponentMatrix, MatrixColumn, MatrixLine } from '@cradleside/charting/visit';
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { dayText } from '../pictures/day-text.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { columnsWidth, columnX, type MapLayout } from './map-layout.js';
import { breadthBase, outlines, squarePaths } from './square-paths.js';

const monthLabelPx = 30;

/** What the squares need to know besides the matrix. */
export interface SquaresView {
  readonly layout: MapLayout;
  readonly strings: PictureStrings;
  /** Columns that are drawn, of all: `from` is the number of the first. */
  readonly from: number;
  readonly shown: number;
  readonly words: (column: MatrixColumn, index: number) => string;
}

/** Months, squares and breadth of some visits; each visit is a stop of the keyboard. */
export function renderSquares(
  { columns, months }: Pick<ComponentMatrix, 'columns' | 'months'>,
  lines: readonly MatrixLine[],
  { layout, strings, from, shown, words }: SquaresView,
): TemplateResult {
  const width = columnsWidth(columns);
  const base = breadthBase(layout, lines.length);
  const height = base + 2;
  const ringPx = height - 30;
  const paths = squarePaths(columns, lines, layout);
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label="${strings.mapTitle}. ${strings.keys}">
    ${monthLabels(months, strings)}
    <path class="not-ticked" d=${paths.notTicked}></path>
    <path class="ticked" d=${paths.ticked}></path>
    <path class="unlogged" d=${paths.unlogged}></path>
    <path class="cancelled" d=${paths.cancelled}></path>
    <path class="base" d="M0 ${base + 0.5}H${width}"></path>
    <path class="breadth" d=${paths.breadth}></path>
    ${layout.isWide || columns[shown - from] === undefined ? nothing : svg`<path class="looked-at" d=${outlines(shown - from, lines.length, layout)}></path>`}
    ${columns.map((column, index) => {
      const stop = from + index;
      return svg`<g data-stop=${stop} tabindex=${stop === shown ? 0 : -1} role="img" aria-label=${words(column, stop)}><rect class="ring" x=${columnX(index) - 1} y="30" width="14" height=${ringPx} rx="2"></rect></g>`;
    })}
  </svg>`;
}

/** A tick where a month begins, with its name where there is room, and the year under the first of each. */
function monthLabels(months: ComponentMatrix['months'], { locale }: PictureStrings): TemplateResult[] {
  let free = -Infinity;
  let yearShown = '';
  return months.map(({ month, first }) => {
    const x = columnX(first);
    const isNamed = x >= free;
    const year = dayText(`${month}-01`, locale, 'year');
    const isNewYear = isNamed && year !== yearShown;
    if (isNamed) free = x + monthLabelPx;
    if (isNewYear) yearShown = year;
    return svg`<path class="month" d="M${x + 0.5} ${isNamed ? '18V28' : '28V31'}"></path>
      ${isNamed ? svg`<text class="month-name" x=${x + 3} y="26">${dayText(`${month}-01`, locale, 'month')}</text>` : nothing}
      ${isNewYear ? svg`<text class="month-name year" x=${x} y="12">${year}</text>` : nothing}`;
  });
}
