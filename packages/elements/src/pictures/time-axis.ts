// SPDX-License-Identifier: Apache-2.0
import type { ChildDates } from '@cradleside/charting/day';
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import type { PlotFrame } from './plot-frame.js';
import type { TimeScale } from './time-scale.js';
import { ageTicks, monthTicks, type Tick } from './time-ticks.js';

/** Height of the axis with one line of dates, and with the child's age under it. */
const heights = { dates: 36, withAge: 62 };

/** Whether there is anything to show on a second axis. */
export function hasAge({ birthDate, dueDate }: ChildDates): boolean {
  return (birthDate ?? dueDate) != null;
}

/** The time axis: months and years, and under them pregnancy and the child's age. */
export function renderAxis(
  { scale, widthPx }: PlotFrame,
  { child, strings }: { readonly child: ChildDates; readonly strings: PictureStrings },
): TemplateResult {
  const ages = ageTicks(scale, child, strings);
  const height = ages.length > 0 ? heights.withAge : heights.dates;
  return svg`<svg width=${widthPx} height=${height} viewBox="0 0 ${widthPx} ${height}" aria-hidden="true">
    ${line(scale, monthTicks(scale, strings), 2)}
    ${ages.length > 0 ? line(scale, ages, 38) : nothing}
  </svg>`;
}

function line(scale: TimeScale, ticks: readonly Tick[], top: number): TemplateResult {
  return svg`<path class="axis" d="M${scale.left} ${top}H${scale.right}${ticks.map(({ x }) => `M${round(x)} ${top}v4`).join('')}"></path>
    ${ticks.map(
      ({ x, label, year }) =>
        svg`<text class="tick" x=${round(x)} y=${top + 16}>${label}</text>${year === undefined ? nothing : svg`<text class="tick year" x=${round(x)} y=${top + 29}>${year}</text>`}`,
    )}`;
}

/** Marks of the axis as hairlines through a picture. */
export function gridPath(
  scale: TimeScale,
  strings: PictureStrings,
  [top, bottom]: readonly [number, number],
): string {
  return monthTicks(scale, strings)
    .map(({ x }) => `M${round(x)} ${top}V${bottom}`)
    .join('');
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
