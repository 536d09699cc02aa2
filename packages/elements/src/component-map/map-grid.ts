// SPDX-License-Identifier: Apache-2.0
import type { ComponentMatrix, MatrixColumn, MatrixMonth } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { labelOf } from './component-labels.js';
import { type MapLayout, pitchPx, shownLines } from './map-layout.js';
import { renderSquares } from './map-squares.js';

/** What a map is drawn from. */
export interface GridView {
  readonly checklist: Checklist;
  readonly matrix: ComponentMatrix;
  readonly strings: PictureStrings;
  readonly layout: MapLayout;
  /** Ids of the categories that are open. */
  readonly open: ReadonlySet<string>;
  readonly shown: number;
  readonly words: (column: MatrixColumn, index: number) => string;
  readonly toggle: (event: Event) => void;
  /** Visits in a row; the rows stand one below the other. On a screen all visits are in one. */
  readonly perRow: number;
}

/** Names at the start, squares in the middle, n/N at the end. The names stay where they are when the squares scroll. */
export function renderGrid(view: GridView): TemplateResult {
  const { matrix, perRow } = view;
  const count = Math.max(1, Math.ceil(matrix.columns.length / perRow));
  return html`${Array.from({ length: count }, (_, row) => renderStretch(view, row * perRow))}`;
}

function renderStretch(view: GridView, from: number): TemplateResult {
  const { checklist, matrix, strings, layout, open, toggle } = view;
  const lines = shownLines(matrix.rows, open);
  const columns = matrix.columns.slice(from, from + view.perRow);
  const months = monthsOf(matrix.months, from, columns.length);
  const cut = lines.map((line) => ({ ...line, cells: line.cells.slice(from, from + view.perRow) }));
  return html`<div class=${layout.isWide ? 'grid wide' : 'grid'} data-part="visits">
    <ul class="rows">
      ${lines.map((line) => {
        const row = matrix.rows.find(({ id }) => id === line.id);
        const name = labelOf(line, checklist, strings);
        const isOpen = open.has(line.id);
        return html`<li class=${line.scope}>
          ${
            row && row.strategies.length > 0
              ? html`<button type="button" class="name" value=${line.id} aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}>${name}</button>`
              : html`<span class="name">${name}</span>`
          }
          ${from > 0 ? nothing : html`<bdi class="share">${line.visits.text}</bdi>`}
        </li>`;
      })}
      <li class="breadth-row"><span class="name">${strings.breadthHeading(matrix.rows.length)}</span></li>
    </ul>
    <div class="window">
      <div class="scroller" dir="ltr">${renderSquares({ columns, months }, cut, { ...view, from })}</div>
    </div>
  </div>`;
}

function monthsOf(months: readonly MatrixMonth[], from: number, count: number): MatrixMonth[] {
  return months.flatMap(({ month, first, columns }) => {
    const start = Math.max(first, from);
    const end = Math.min(first + columns, from + count);
    return end > start ? { month, first: start - from, columns: end - start } : [];
  });
}

/** How many visits have room on a sheet of paper beside names and shares. */
export function columnsOnPaper(widthPx: number, wordsPx: number): number {
  return Math.max(1, Math.floor((widthPx - wordsPx) / pitchPx));
}
