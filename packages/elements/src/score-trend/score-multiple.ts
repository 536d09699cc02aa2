// SPDX-License-Identifier: Apache-2.0
import type { ChildDates } from '@cradleside/charting/day';
import type { TrendPoint } from '@cradleside/charting/trend';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PlotFrame } from '../pictures/plot-frame.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { renderScorePlot } from './score-plot.js';
import { screeningCutPoint } from './score-stripes.js';
import type { DrawnSeries } from './trend-series.js';
import { courseWords, pointWords } from './trend-words.js';

/** One of several small plots on a time axis: name and course above it, the point that is looked at below it. */
export function renderSeries(
  series: DrawnSeries,
  view: {
    readonly frame: PlotFrame;
    readonly strings: PictureStrings;
    readonly child: ChildDates;
    readonly shown: number;
    readonly isLookedAt: boolean;
  },
): TemplateResult {
  const { frame, strings, child, shown, isLookedAt } = view;
  const { instrument, trend } = series;
  const words = (point: TrendPoint) => pointWords(series, point, { strings, child });
  const point = trend.points[shown];
  const cutPoint = screeningCutPoint(instrument);
  return html`<div class="series" part="series" data-part=${instrument.id}>
    <div class="head">
      <h3>${instrument.name}</h3>
      ${frame.isWide || cutPoint === undefined ? nothing : html`<span class="cut-key">${strings.cutPoint(cutPoint)}</span>`}
    </div>
    <p class="course">${courseWords(series, strings)}</p>
    ${trend.points.length > 0 ? renderScorePlot(series, { frame, strings, shown, isLookedAt, words }) : nothing}
    ${point === undefined ? nothing : html`<p class="reading">${words(point)}</p>`}
  </div>`;
}
