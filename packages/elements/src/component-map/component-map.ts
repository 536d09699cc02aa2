// SPDX-License-Identifier: Apache-2.0
import { componentMatrix, type LoggedVisit, visitCoverage } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { PictureElement } from '../pictures/picture-element.js';
import { pictureStyles } from '../pictures/picture.styles.js';
import { tokens } from '../tokens.styles.js';
import { stringsFor } from './component-labels.js';
import { componentMapStyles } from './component-map.styles.js';
import { renderGaps } from './gap-list.js';
import { columnsOnPaper, renderGrid } from './map-grid.js';
import { mapLayout } from './map-layout.js';
import { renderMapTables } from './map-tables.js';
import { renderPsychotherapy } from './psychotherapy-strip.js';
import { stripStyles } from './psychotherapy-strip.styles.js';
import { visitWords } from './visit-words.js';

/** Names and shares beside the squares on paper. */
const wordsOnPaperPx = 260;

/**
 * Which parts of the model visits used, for reflective supervision: visits in the order of days, a square for each
 * component, n/N at the end of each row, and in words what was not seen lately. It counts and never judges.
 *
 * ```js
 * map.definition = fidelityChecklist;
 * map.visits = [{ date: '2026-03-04', status: 'held', log: { instrument: fidelityChecklist.id, result } }];
 * ```
 *
 * @csspart card - Everything.
 * @csspart gaps - What was not seen in the last logged visits.
 * @csspart psychotherapy - The elements of infant-parent psychotherapy.
 * @csspart limits - What the picture does not show.
 * @csspart table-button - Shows and hides the tables.
 * @csspart table - The same numbers as tables.
 * @cssprop [--picture-mark] - Colour of what is ticked.
 * @cssprop [--screener-form-font] - Font family. The other `--screener-form-*` properties apply too.
 * @tag component-map
 */
export class ComponentMap extends PictureElement {
  static override readonly styles = [tokens, pictureStyles, componentMapStyles, stripStyles];

  static override readonly upgradable: readonly string[] = ['definition', 'visits', 'gapVisits'];

  #definition: Checklist | undefined;
  #visits: readonly LoggedVisit[] = [];
  #gapVisits: number | undefined;
  #read: ReturnType<typeof readVisits> | undefined;
  #open: ReadonlySet<string> = new Set();
  #isAtNewest = false;
  /** There are more visits than can be seen at once. */
  #isCut = false;

  /** The checklist that the visits were logged with. Nothing is drawn without it. */
  get definition(): Checklist | undefined {
    return this.#definition;
  }
  set definition(definition: Checklist | undefined) {
    this.#definition = definition;
    this.#renew();
  }

  /** Visits in any order, of one family or of several. Struck ones are left out. */
  get visits(): readonly LoggedVisit[] {
    return this.#visits;
  }
  set visits(visits: readonly LoggedVisit[]) {
    this.#visits = visits;
    this.#renew();
  }

  /** How many of the last logged visits the gap list looks at; 6 unless set. */
  get gapVisits(): number | undefined {
    return this.#gapVisits;
  }
  set gapVisits(visits: number | undefined) {
    this.#gapVisits = visits;
    this.#renew();
  }

  protected override render(): TemplateResult | typeof nothing {
    const checklist = this.#definition;
    if (!checklist) return nothing;
    this.#read ??= this.readings(() => readVisits(checklist, this.#visits, this.#gapVisits));
    if (!this.#read) return nothing;
    const { matrix, coverage } = this.#read;
    const strings = stringsFor(checklist, this.strings);
    const view = { checklist, matrix, strings };
    const count = matrix.columns.length;
    const shown = this.shownStop('visits', count);
    const column = matrix.columns[shown];
    const layout = mapLayout(this.widthPx);
    const { of: heldVisits, text: loggedVisits } = coverage.completeness;
    return this.renderCard(strings, {
      title: strings.mapTitle,
      limits: [strings.mapLimits],
      notice: { words: checklist.notice, language: checklist.language },
      picture: html`<h3>${strings.mapTitle}</h3>
        ${
          column === undefined
            ? html`<p>${strings.noVisits}</p>`
            : html`<p class="course">${strings.visitsShown(String(heldVisits), loggedVisits)}</p>
                ${renderGrid({
                  ...view,
                  layout,
                  open: this.#open,
                  shown,
                  words: (one, index) => visitWords(one, index, view),
                  toggle: this.#handleToggle,
                  perRow: this.isPrinted ? columnsOnPaper(this.widthPx, wordsOnPaperPx) : count,
                })}
                ${this.#isCut && !this.isPrinted ? html`<p class="muted earlier">${strings.earlierVisits}</p>` : nothing}
                <p class="reading">${visitWords(column, shown, view)}</p>
                ${renderGaps(coverage.gaps, view)}
                ${coverage.psychotherapy ? renderPsychotherapy(coverage.psychotherapy, { ...view, isWide: layout.isWide }) : nothing}`
        }`,
      table: column && (() => renderMapTables(view)),
    });
  }

  /** The newest visits are seen first, and that there are earlier ones is said; where the reader has scrolled to, the picture stays. */
  protected override updated(): void {
    super.updated();
    const scroller = this.renderRoot.querySelector('.scroller');
    if (!scroller?.clientWidth) return;
    const isCut = scroller.scrollWidth > scroller.clientWidth;
    if (isCut !== this.#isCut) {
      this.#isCut = isCut;
      this.requestUpdate();
    }
    if (this.#isAtNewest) return;
    scroller.scrollLeft = scroller.scrollWidth;
    this.#isAtNewest = true;
  }

  readonly #handleToggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLButtonElement)) return;
    const open = new Set(this.#open);
    if (!open.delete(currentTarget.value)) open.add(currentTarget.value);
    this.#open = open;
    this.requestUpdate();
  };

  #renew(): void {
    this.#read = undefined;
    this.#isAtNewest = false;
    this.forgetStops();
    this.requestUpdate();
  }
}

function readVisits(checklist: Checklist, visits: readonly LoggedVisit[], gapVisits: number | undefined) {
  return {
    matrix: componentMatrix(checklist, visits),
    coverage: visitCoverage({ checklist, visits, gapVisits }),
  };
}
