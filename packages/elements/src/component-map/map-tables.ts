// SPDX-License-Identifier: Apache-2.0
import type { ComponentMatrix } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { dayText } from '../pictures/day-text.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { labelOf } from './component-labels.js';
import { stateWords, tickedWords } from './visit-words.js';

/** The same numbers as the picture's: a row for each component, and a row for each visit. */
export function renderMapTables(view: {
  readonly checklist: Checklist;
  readonly matrix: ComponentMatrix;
  readonly strings: PictureStrings;
}): TemplateResult {
  const { checklist, matrix, strings } = view;
  const uses = matrix.rows.flatMap((row) => [row, ...row.strategies]);
  return html`<table data-table="components">
      <caption>
        ${strings.component}
      </caption>
      <thead>
        <tr>
          <th scope="col">${strings.component}</th>
          <th scope="col">${strings.logged}</th>
          <th scope="col">${strings.lastSeen}</th>
        </tr>
      </thead>
      <tbody>
        ${uses.map(
          (use) =>
            html`<tr class=${use.scope}>
              <th scope="row">${labelOf(use, checklist, strings)}</th>
              <td><bdi>${use.visits.text}</bdi></td>
              <td>${use.lastSeen === null ? strings.notSeen : dayText(use.lastSeen, strings.locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <table data-table="visits">
      <caption>
        ${strings.mapTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${strings.date}</th>
          <th scope="col">${strings.visit}</th>
          <th scope="col">${strings.component}</th>
        </tr>
      </thead>
      <tbody>
        ${matrix.columns.map(
          (column, index) =>
            html`<tr>
              <th scope="row">${dayText(column.date, strings.locale)}</th>
              <td>${stateWords(column, view)}</td>
              <td>${tickedWords(index, view)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
