// SPDX-License-Identifier: Apache-2.0
import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

const widthPx = 64;
const heightPx = 16;
const edgePx = 3;

/** One total on its day. */
export interface SparkPoint {
  /** Any number that grows with time. */
  readonly time: number;
  readonly value: number;
}

/**
 * The course of a score in the size of a word: time to scale, the whole range of the instrument from bottom to top, the
 * last point marked. Nothing in it is coloured good or bad. It needs a table beside it.
 * @param label what it shows, in words
 */
export function renderSparkline(
  points: readonly SparkPoint[],
  { range, label }: { readonly range: readonly [number, number]; readonly label: string },
): TemplateResult {
  const first = points[0]?.time ?? 0;
  const span = Math.max(1, (points.at(-1)?.time ?? 0) - first);
  const height = Math.max(1, range[1] - range[0]);
  const placed = points.map(({ time, value }) => ({
    x: edgePx + ((time - first) / span) * (widthPx - 2 * edgePx),
    y: heightPx - edgePx - ((value - range[0]) / height) * (heightPx - 2 * edgePx),
  }));
  const last = placed.at(-1);
  const line = placed.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return html`<svg class="sparkline" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label=${label}>
    ${svg`<polyline points=${line} fill="none" stroke="currentColor" stroke-width="1.5" />`}
    ${last ? svg`<circle cx=${last.x} cy=${last.y} r="2.5" fill="currentColor" />` : ''}
  </svg>`;
}
