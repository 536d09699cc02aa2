// SPDX-License-Identifier: Apache-2.0
import type { TrendPoint } from '@cradleside/charting/trend';
import { svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { ScoreScale } from './score-scale.js';
import { valueOf } from './trend-series.js';

/** How close points stand to each other. */
export type Crowd = 'apart' | 'close' | 'packed';

/** Radius of a point, and length of the tick of one out of its window, in pixels. */
const sizes: Readonly<Record<Crowd, { readonly radius: number; readonly tick: number }>> = {
  apart: { radius: 3.5, tick: 6 },
  close: { radius: 2.25, tick: 3 },
  packed: { radius: 1.5, tick: 2 },
};

/** How one point is drawn. */
export interface PointView {
  readonly index: number;
  /** Whether Tab leads here. */
  readonly isStop: boolean;
  readonly x: number;
  readonly score: ScoreScale;
  /** The closer the points stand, the smaller they are drawn. */
  readonly crowd: Crowd;
  readonly words: string;
  /** Whether its value stands at it, and whether it is the last one. */
  readonly label: 'last' | 'value' | false;
  /** Whether the line lies above it. */
  readonly isLow: boolean;
}

/** A screen: filled with a total, hollow when prorated, a dash on the ground without either; a small tick where it was out of its window. */
export function renderScorePoint(point: TrendPoint, view: PointView): TemplateResult {
  const { index, isStop, x, score, crowd, words, label } = view;
  const { radius, tick } = sizes[crowd];
  const value = valueOf(point);
  const y = value === null ? score.bottom + 8 : score.at(value);
  const out = point.window?.isInWindow === false ? `M${x} ${y + radius + 2}v${tick}` : '';
  const dot = point.total === null ? 'dot hollow' : 'dot';
  const tabIndex = isStop ? 0 : -1;
  if (value === null)
    return svg`<g class="point" data-stop=${index} tabindex=${tabIndex} role="img" aria-label=${words}><circle class="ring" cx=${x} cy=${y} r="9"></circle><path class="without" d="M${x - 4} ${y}h8"></path><path class="out" d=${out}></path></g>`;
  // Most points of a long series: one template with nothing nested in it.
  if (!label)
    return svg`<g class="point" data-stop=${index} tabindex=${tabIndex} role="img" aria-label=${words}><circle class="ring" cx=${x} cy=${y} r="9"></circle><circle class=${dot} cx=${x} cy=${y} r=${radius}></circle><path class="out" d=${out}></path></g>`;
  return svg`<g class="point" data-stop=${index} tabindex=${tabIndex} role="img" aria-label=${words}><circle class="ring" cx=${x} cy=${y} r="9"></circle><circle class=${dot} cx=${x} cy=${y} r=${radius}></circle><path class="out" d=${out}></path>${valueLabel(value, { ...view, y })}</g>`;
}

function valueLabel(
  value: number,
  { x, y, label, isLow, score }: PointView & { readonly y: number },
): TemplateResult {
  if (label === 'last') return svg`<text class="value last" x=${x + 8} y=${y + 5}>${value}</text>`;
  const isBelow = isLow || y - 9 < score.top;
  return svg`<text class="value" x=${x} y=${isBelow ? y + 17 : y - 8}>${value}</text>`;
}
