// SPDX-License-Identifier: Apache-2.0
import type { ChildDates, LocalDay } from '@cradleside/charting/day';
import type { DuePoint } from '@cradleside/charting/schedule';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { PictureElement } from '../pictures/picture-element.js';
import { pictureStyles } from '../pictures/picture.styles.js';
import { type PlotFrame, plotFrame } from '../pictures/plot-frame.js';
import { renderAxis } from '../pictures/time-axis.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { tokens } from '../tokens.styles.js';
import { renderSeries } from './score-multiple.js';
import { scoreTrendStyles } from './score-trend.styles.js';
import { type DrawnSeries, drawnSeries, type TrendSeries } from './trend-series.js';
import { renderSources } from './trend-sources.js';
import { renderTrendTable } from './trend-table.js';

/** Words beside the plots, left and right. */
const wordsPx = [100, 112] as const;

/** What a picture says of itself. */
export interface Saying {
  readonly title: string;
  readonly caption?: string;
  readonly limits: readonly string[];
}

/** What another picture puts on the same time axis. */
export interface Beside {
  readonly days: readonly LocalDay[];
  readonly picture: (frame: PlotFrame) => TemplateResult;
  readonly table: () => TemplateResult | typeof nothing;
}

/**
 * Scores over time as a clinician reads them: totals on the days they were answered, bands, cut-point, change since the
 * first screen and the slope, one plot for each instrument on one time axis. Never put it on a respondent's screen.
 *
 * ```js
 * trend.series = [{ instrument: phq9, screenings: [{ id: '1', date: '2025-09-02', result }] }];
 * trend.child = { birthDate: '2025-12-11' };
 * ```
 *
 * @csspart card - Everything.
 * @csspart series - One instrument.
 * @csspart limits - What the picture does not show.
 * @csspart table-button - Shows and hides the table.
 * @csspart table - The same numbers as a table.
 * @cssprop [--screener-form-font] - Font family. The other `--screener-form-*` properties apply too.
 * @tag score-trend
 */
export class ScoreTrend extends PictureElement {
  static override readonly styles = [tokens, pictureStyles, scoreTrendStyles];

  static override readonly upgradable: readonly string[] = ['series', 'points', 'child', 'slopeMinimumDays'];

  #series: readonly TrendSeries[] = [];
  #points: readonly DuePoint[] = [];
  #child: ChildDates = {};
  #slopeMinimumDays = 60;
  #drawn: readonly DrawnSeries[] | undefined;

  /** Instruments with their screens of one caregiver, in any order; drawn in the order given. Struck ones are left out. */
  get series(): readonly TrendSeries[] {
    return this.#series;
  }
  set series(series: readonly TrendSeries[]) {
    this.#series = series;
    this.renew();
  }

  /** Points of the schedule, from `duePoints`: a screen outside its window gets a small tick. */
  get points(): readonly DuePoint[] {
    return this.#points;
  }
  set points(points: readonly DuePoint[]) {
    this.#points = points;
    this.renew();
  }

  /** Birth or due date: adds a second axis with pregnancy and the child's age. */
  get child(): ChildDates {
    return this.#child;
  }
  set child(child: ChildDates) {
    this.#child = child;
    this.renew();
  }

  /** Fewest days between the first and the last screen before a slope is told; 60 unless the agency's policy says otherwise. */
  get slopeMinimumDays(): number {
    return this.#slopeMinimumDays;
  }
  set slopeMinimumDays(days: number) {
    this.#slopeMinimumDays = days;
    this.renew();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { strings, child } = this;
    this.#drawn ??= this.readings(() =>
      drawnSeries(this.#series, { points: this.#points, slopeMinimumDays: this.#slopeMinimumDays }),
    );
    const series = this.#drawn;
    if (!series) return nothing;
    const beside = this.beside(strings);
    const days = [
      ...series.flatMap(({ trend }) => trend.points.map(({ date }) => date)),
      ...(beside?.days ?? []),
    ];
    const frame = days.length === 0 ? undefined : plotFrame(days, this.widthPx, this.wordsPx);
    const { title, caption, limits } = this.saying(strings);
    return this.renderCard(strings, {
      title,
      limits,
      picture: frame
        ? html`${caption === undefined ? nothing : html`<p class="together" part="together">${caption}</p>`}
            ${series.map((one) => this.#renderOne(one, frame, strings))} ${beside?.picture(frame) ?? nothing}
            ${renderAxis(frame, { child, strings })}
            ${renderSources(
              series.map(({ instrument }) => instrument),
              { strings, isPrinted: this.isPrinted },
            )}`
        : html`<h3>${title}</h3>
            <p>${strings.noScreens}</p>`,
      table:
        frame &&
        (() =>
          html`${series.map((one) => renderTrendTable(one, { strings, child }))}
          ${beside?.table() ?? nothing}`),
    });
  }

  /** Pixels for words left and right of the plots, where there is room. */
  protected get wordsPx(): readonly [number, number] {
    return wordsPx;
  }

  /** The picture's name, what must stand over it, and what it does not show. */
  protected saying(strings: PictureStrings): Saying {
    return { title: strings.trendTitle, limits: [strings.trendLimits] };
  }

  /** What stands under the plots on the same time axis. */
  protected beside(_strings: PictureStrings): Beside | undefined {
    return undefined;
  }

  /** Draws anew from what was set. */
  protected renew(): void {
    this.#drawn = undefined;
    this.forgetStops();
    this.requestUpdate();
  }

  #renderOne(series: DrawnSeries, frame: PlotFrame, strings: PictureStrings): TemplateResult {
    const { id } = series.instrument;
    return renderSeries(series, {
      frame,
      strings,
      child: this.#child,
      shown: this.shownStop(id, series.trend.points.length),
      isLookedAt: this.isLookedAt(id),
    });
  }
}
