// SPDX-License-Identifier: Apache-2.0
import type { ScoredPoint, TrendPoint } from '@cradleside/charting/trend';
import { nothing, svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PlotFrame } from '../pictures/plot-frame.js';
import { gridPath } from '../pictures/time-axis.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { renderBracket } from './change-bracket.js';
import { type Crowd, renderScorePoint } from './score-point.js';
import { type ScoreScale, scoreScale } from './score-scale.js';
import { renderStripes } from './score-stripes.js';
import { type DrawnSeries, valueOf } from './trend-series.js';

const heights = { wide: 148, narrow: 128 };
const labelPx = { least: 26, most: 12 };
/** Pixels from point to point below which they are drawn smaller. */
const crowdPx = { close: 14, packed: 5 };

/** What one plot needs to know besides its series. */
export interface PlotView {
  readonly frame: PlotFrame;
  readonly strings: PictureStrings;
  /** Which point is read out below the plot, and whether somebody looks at it. */
  readonly shown: number;
  readonly isLookedAt: boolean;
  /** A point in words. */
  readonly words: (point: TrendPoint) => string;
}

/** One instrument over time: bands, cut-point, scores to scale, and how much change is more than measurement error. */
export function renderScorePlot(series: DrawnSeries, view: PlotView): TemplateResult {
  const { instrument, range, trend } = series;
  const { frame, strings, shown, isLookedAt, words } = view;
  const { scale } = frame;
  const score = scoreScale(range, frame.isWide ? heights.wide : heights.narrow);
  const { points } = trend;
  const scored = points.filter((point): point is ScoredPoint => point.total !== null);
  const isLabelled = haveRoom(points, frame);
  const crowd = crowdOf(points, frame);
  const shownPoint = isLookedAt ? points[shown] : undefined;
  return svg`<svg width=${frame.widthPx} height=${score.heightPx} viewBox="0 0 ${frame.widthPx} ${score.heightPx}" role="group" aria-label="${strings.trendOf(instrument.name)}. ${strings.keys}">
    ${renderStripes(instrument, { frame, score, strings })}
    <path class="hairs" d=${gridPath(scale, strings, [score.top, score.bottom])}></path>
    ${shownPoint === undefined ? nothing : svg`<path class="hair" d="M${place(scale.at(shownPoint.date))} ${score.top - 6}V${score.bottom + 6}"></path>`}
    ${renderBracket(series, { frame, score })}
    <path class="line" d=${linePath(scored, frame, score)}></path>
    ${points.map((point, index) =>
      renderScorePoint(point, {
        index,
        isStop: index === shown,
        x: place(scale.at(point.date)),
        score,
        crowd,
        words: words(point),
        label: point === trend.last ? 'last' : isLabelled && 'value',
        isLow: isValley(points, index),
      }),
    )}
    <rect class="catch" width=${frame.widthPx} height=${score.heightPx}></rect>
  </svg>`;
}

function linePath(scored: readonly ScoredPoint[], { scale }: PlotFrame, score: ScoreScale): string {
  return scored
    .map(({ date, total }, index) => `${index ? 'L' : 'M'}${place(scale.at(date))} ${score.at(total)}`)
    .join('');
}

/** How close the points stand on the part of the axis that they take up: beside visits it may be a short one. */
function crowdOf(points: readonly TrendPoint[], { scale }: PlotFrame): Crowd {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return 'apart';
  const spacingPx = (scale.at(last.date) - scale.at(first.date)) / (points.length - 1);
  if (spacingPx >= crowdPx.close) return 'apart';
  return spacingPx >= crowdPx.packed ? 'close' : 'packed';
}

/** Whether each value can stand at its point without touching the next. */
function haveRoom(points: readonly TrendPoint[], { scale }: PlotFrame): boolean {
  if (points.length > labelPx.most) return false;
  return points.every(({ date }, index) => {
    const before = points[index - 1];
    return !before || scale.at(date) - scale.at(before.date) >= labelPx.least;
  });
}

/** Whether the line rises on both sides, so that the value has its room below. */
function isValley(points: readonly TrendPoint[], index: number): boolean {
  const value = (at: number) => {
    const point = points[at];
    return point ? valueOf(point) : null;
  };
  const own = value(index) ?? 0;
  const neighbours = [value(index - 1), value(index + 1)].filter((one) => one !== null);
  return neighbours.length > 0 && neighbours.every((one) => one > own);
}

function place(x: number): number {
  return Math.round(x * 10) / 10;
}
