// SPDX-License-Identifier: Apache-2.0
import { componentMatrix, type ComponentMatrix, type LoggedVisit } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { html, nothing } from 'lit/html.js';
import { stringsFor } from '../component-map/component-labels.js';
import { renderMapTables } from '../component-map/map-tables.js';
import { visitWords } from '../component-map/visit-words.js';
import { type Beside, type Saying, ScoreTrend } from '../score-trend/score-trend.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { renderStrip } from './component-strip.js';
import { familyPictureStyles } from './family-picture.styles.js';

/** Words beside the plots, left and right: names of components, and of bands. */
const wordsPx = [180, 112] as const;

/**
 * Scores above and the components of visits below, on one time axis, for reflective supervision: together in time, not
 * cause. Never put it on a respondent's screen.
 *
 * ```js
 * picture.series = [{ instrument: phq9, screenings }];
 * picture.definition = fidelityChecklist;
 * picture.visits = visits;
 * ```
 *
 * @csspart card - Everything.
 * @csspart series - One instrument.
 * @csspart visits - The components of visits.
 * @csspart together - That the picture shows no causes.
 * @csspart limits - What the picture does not show.
 * @csspart table-button - Shows and hides the tables.
 * @csspart table - The same numbers as tables.
 * @cssprop [--picture-mark] - Colour of what is ticked.
 * @cssprop [--screener-form-font] - Font family. The other `--screener-form-*` properties apply too.
 * @tag family-picture
 */
export class FamilyPicture extends ScoreTrend {
  static override readonly styles = [...ScoreTrend.styles, familyPictureStyles];

  static override readonly upgradable: readonly string[] = [...ScoreTrend.upgradable, 'definition', 'visits'];

  #definition: Checklist | undefined;
  #visits: readonly LoggedVisit[] = [];
  #matrix: ComponentMatrix | undefined;

  /** The checklist that the visits were logged with. Without it scores alone are drawn. */
  get definition(): Checklist | undefined {
    return this.#definition;
  }
  set definition(definition: Checklist | undefined) {
    this.#definition = definition;
    this.renew();
  }

  /** Visits of the same family, in any order. Struck ones are left out. */
  get visits(): readonly LoggedVisit[] {
    return this.#visits;
  }
  set visits(visits: readonly LoggedVisit[]) {
    this.#visits = visits;
    this.renew();
  }

  protected override get strings(): PictureStrings {
    return this.#definition ? stringsFor(this.#definition, super.strings) : super.strings;
  }

  protected override get wordsPx(): readonly [number, number] {
    return wordsPx;
  }

  protected override saying(strings: PictureStrings): Saying {
    return {
      title: strings.familyTitle,
      caption: strings.together,
      limits: [strings.visitMarks, strings.trendLimits],
    };
  }

  protected override beside(strings: PictureStrings): Beside | undefined {
    const checklist = this.#definition;
    if (!checklist) return undefined;
    const matrix = (this.#matrix ??= this.readings(() => componentMatrix(checklist, this.#visits)));
    if (!matrix) return undefined;
    const view = { checklist, matrix, strings };
    const shown = this.shownStop('visits', matrix.columns.length);
    const column = matrix.columns[shown];
    const words = (one: ComponentMatrix['columns'][number], index: number) => visitWords(one, index, view);
    return {
      days: matrix.columns.map(({ date }) => date),
      picture: (frame) =>
        html`<div class="visits" part="visits" data-part="visits">
          <h3>${strings.mapTitle}</h3>
          ${column === undefined ? html`<p>${strings.noVisits}</p>` : renderStrip({ ...view, frame, shown, isLookedAt: this.isLookedAt('visits'), words })}
          ${column === undefined ? nothing : html`<p class="reading">${words(column, shown)}</p>`}
        </div>`,
      table: () => (column === undefined ? nothing : renderMapTables(view)),
    };
  }

  protected override renew(): void {
    this.#matrix = undefined;
    super.renew();
  }
}
