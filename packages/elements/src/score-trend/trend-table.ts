// SPDX-License-Identifier: Apache-2.0
import type { ChildDates } from '@cradleside/charting/day';
import type { TrendPoint } from '@cradleside/charting/trend';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { dayText } from '../pictures/day-text.js';
import { signedNumber } from '../pictures/signed-number.js';
import { hasAge } from '../pictures/time-axis.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import type { DrawnSeries } from './trend-series.js';
import { ageWords, bandWords, courseWords, windowWords } from './trend-words.js';

/** The same numbers as the picture's, a row for each screen. */
export function renderTrendTable(
  series: DrawnSeries,
  { strings, child }: { readonly strings: PictureStrings; readonly child: ChildDates },
): TemplateResult {
  const { instrument, items, trend } = series;
  const { points, baseline } = trend;
  const isAged = hasAge(child);
  const isScheduled = points.some(({ window }) => window !== null);
  const isBanded = instrument.bands.length > 0;
  const scoreCell = ({ total, prorated, answered }: TrendPoint) => {
    if (total !== null) return html`<td>${total}</td>`;
    const words =
      prorated === null ? strings.noTotal(answered, items) : strings.prorated(prorated, answered, items);
    return html`<td>${words}</td>`;
  };
  const sinceFirst = ({ total }: TrendPoint) =>
    total === null || !baseline ? '' : signedNumber(total - baseline.total, strings.locale);
  return html`<table data-series=${instrument.id}>
    <caption>
      ${strings.trendOf(instrument.name)}. ${courseWords(series, strings)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${strings.date}</th>
        ${isAged ? html`<th scope="col">${strings.childAge}</th>` : nothing}
        <th scope="col">${strings.total}</th>
        ${isBanded ? html`<th scope="col">${strings.bandHeading}</th>` : nothing}
        <th scope="col">${strings.sinceFirst}</th>
        ${isScheduled ? html`<th scope="col">${strings.window}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${points.map(
        (point) =>
          html`<tr>
            <th scope="row"><time datetime=${point.date}>${dayText(point.date, strings.locale)}</time></th>
            ${isAged ? html`<td>${ageWords(child, point.date, strings)}</td>` : nothing}
            ${scoreCell(point)} ${isBanded ? html`<td>${bandWords(instrument, point, strings)}</td>` : nothing}
            <td><bdi>${sinceFirst(point)}</bdi></td>
            ${isScheduled ? html`<td>${windowWords(point, strings)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
