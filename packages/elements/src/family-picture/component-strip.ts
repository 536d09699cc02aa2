// SPDX-License-Identifier: Apache-2.0
import type { ComponentMatrix, MatrixColumn, MatrixRow } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { labelOf } from '../component-map/component-labels.js';
import type { PlotFrame } from '../pictures/plot-frame.js';
import type { PictureStrings } from '../strings/picture-strings.js';

const rows = { wide: { rowPx: 16, markTopPx: 3 }, narrow: { rowPx: 32, markTopPx: 18 } };
const markPx = { height: 10, widest: 3, narrowest: 1 };
const topPx = 10;

/** What a strip is drawn from. */
export interface StripView {
  readonly checklist: Checklist;
  readonly matrix: ComponentMatrix;
  readonly frame: PlotFrame;
  readonly strings: PictureStrings;
  readonly shown: number;
  readonly isLookedAt: boolean;
  readonly words: (column: MatrixColumn, index: number) => string;
}

/** Visits at their days on a time axis, a line for each component that was ticked; n/N at the end of each row. */
export function renderStrip(view: StripView): TemplateResult {
  const { matrix, frame, strings, shown, isLookedAt, words } = view;
  const { scale, widthPx } = frame;
  const { rowPx, markTopPx } = frame.isWide ? rows.wide : rows.narrow;
  const height = topPx + matrix.rows.length * rowPx + 4;
  const places = matrix.columns.map(({ date }) => Math.round(scale.at(date) * 10) / 10);
  const room = (scale.right - scale.left) / Math.max(1, places.length);
  const width = Math.max(markPx.narrowest, Math.min(markPx.widest, Math.floor(room) - 1));
  const top = (row: number) => topPx + row * rowPx + markTopPx;
  const last = matrix.rows.length - 1;
  // Where names stand between the rows, a line through all of them would cross the words.
  const stretches = frame.isWide
    ? [[top(0), top(last) + markPx.height]]
    : matrix.rows.map((_, row) => [top(row), top(row) + markPx.height]);
  const shownX = isLookedAt ? places[shown] : undefined;
  const marks = matrix.rows.map(({ cells }, row) =>
    places
      .flatMap((x, index) =>
        cells[index] === 'ticked' ? `M${x - width / 2} ${top(row)}h${width}v${markPx.height}h-${width}z` : [],
      )
      .join(''),
  );
  const of = (state: MatrixColumn['state'][], path: (x: number) => string) =>
    places.flatMap((x, index) => (state.includes(matrix.columns[index]!.state) ? path(x) : [])).join('');
  return svg`<svg width=${widthPx} height=${height} viewBox="0 0 ${widthPx} ${height}" role="group" aria-label="${strings.mapTitle}. ${strings.keys}">
    ${shownX === undefined ? nothing : svg`<path class="hair" d="M${shownX} 0V${height}"></path>`}
    ${matrix.rows.map((row, index) => renderRow(row, top(index), view))}
    <path class="unlogged" d=${of(['unlogged'], (x) => stretches.map(([from, to]) => `M${x} ${from}V${to}`).join(''))}></path>
    <path class="cancelled" d=${of(['cancelled', 'no-show'], (x) => `M${x - 2} 5h4`)}></path>
    <path class="ticked" d=${marks.join('')}></path>
    ${matrix.columns.map(
      (column, index) =>
        svg`<g data-stop=${index} tabindex=${index === shown ? 0 : -1} role="img" aria-label=${words(column, index)}><rect class="ring" x=${places[index]! - 4} y="1" width="8" height=${height - 2} rx="2"></rect></g>`,
    )}
    <rect class="catch" width=${widthPx} height=${height}></rect>
  </svg>`;
}

function renderRow(row: MatrixRow, y: number, { checklist, frame, strings }: StripView): TemplateResult {
  const { left, right, isWide, scale } = frame;
  const base = y + markPx.height + 0.5;
  const name = labelOf(row, checklist, strings);
  return svg`<path class="base" d="M${scale.left} ${base}H${scale.right}"></path>
    ${
      isWide
        ? svg`<text class="row-name end" x=${left - 6} y=${y + 9}>${name}</text><text class="share" x=${scale.right + 12} y=${y + 9}>${row.visits.text}</text>`
        : svg`<text class="row-name" x="0" y=${y - 5}>${name}</text><text class="share end" x=${right} y=${y + 9}>${row.visits.text}</text>`
    }`;
}
