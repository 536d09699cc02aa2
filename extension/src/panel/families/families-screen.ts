// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RecordId } from '@cradleside/record-store';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderHead } from '../parts/head.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { settleLost } from '../supervision/of-family.js';
import type { FamilyBound } from '../supervision/of-family.js';
import { familiesTexts } from './families.texts.js';
import { dueFamilies } from './due-families.js';
import type { DueFamily } from './due-families.js';
import { searchRows } from './family-rows.js';
import { renderLost } from './lost-rows.js';
import { overview } from './overview.js';
import type { Overview } from './overview.js';
import { renderReading } from './reading.js';
import type { ShownReading } from './reading.js';
import { renderReminders } from './reminders.js';
import { renderDrafts, renderDue, renderFamily, renderOpen, renderRetained } from './rows.js';
import { renderWaitingLinks } from './waiting-links.js';
import { rowWindow } from './windowed-rows.js';
import type { RowWindow } from './windowed-rows.js';

/** Height of one family's row; the style sheet says the same. */
const rowRem = 3.5;
const spareRows = 12;
/** How many of a long section are shown before all of them are asked for. */
const fewRows = 6;

/** All families, and above them who needs something today. */
export class FamiliesScreen extends Screen<Route & { screen: 'families' }> {
  static override properties = {
    ...Screen.properties,
    query: { state: true },
    shown: { state: true },
    reading: { state: true },
    opened: { state: true },
    due: { state: true },
  };

  declare query: string;
  declare shown: RowWindow;
  declare reading: ShownReading | undefined;
  /** Sections that are shown whole. */
  declare opened: readonly ('due' | 'open' | 'drafts' | 'lost' | 'retained')[];

  /** Empty until it has been worked out. */
  declare due: readonly DueFamily[];

  #overview: Overview | undefined;
  #dueOf: ReadonlyMap<RecordId, DueFamily['groups']> = new Map();
  #dueWork = new AbortController();

  constructor() {
    super();
    this.query = '';
    this.shown = { first: 0, end: 2 * spareRows };
    this.opened = [];
    this.due = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('scroll', this.#onMove, { passive: true });
    window.addEventListener('resize', this.#onMove, { passive: true });
    this.practice?.store.addEventListener('changed', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('scroll', this.#onMove);
    window.removeEventListener('resize', this.#onMove);
    this.practice?.store.removeEventListener('changed', this.#forget);
    this.#dueWork.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0 && !changed.has('practice')) return;
    this.#overview = undefined;
    void this.attempt(() => this.#findDue());
  }

  protected override updated(): void {
    const list = this.querySelector<HTMLElement>('.all-families');
    if (!list) return;
    const count = searchRows(this.#all.rows, this.query).length;
    list.style.paddingBlockStart = `${this.shown.first * rowRem}rem`;
    list.style.paddingBlockEnd = `${Math.max(0, count - this.shown.end) * rowRem}rem`;
    this.#onMove();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(familiesTexts);
    const { rows } = this.#all;
    return html`
      <div class="title-line">
        ${renderHead({ title: texts.title })}
        <button type="button" class="primary" @click=${() => this.goTo({ screen: 'edit-family' })}>
          ${texts.add}
        </button>
      </div>
      ${this.#renderSection('open', texts.needsYou, this.#all.open, (one) => renderOpen(this.practice, one, this.#go))}
      ${this.#renderSection('lost', texts.lost, this.#all.lost, (one) => renderLost(one, { go: this.#go, onStrike: (visit) => void this.#strike(visit), onDiscard: (draft) => void this.#discard(draft), onSettle: (record) => void this.#settle(record) }))}
      ${renderWaitingLinks(this.practice, this.#go)} ${renderReminders(this.practice, () => this.goTo({ screen: 'backup' }))}
      ${this.#renderSection('retained', texts.retained, this.#all.retained, (one) => renderRetained(one, this.#go))}
      ${this.#all.retained.length === 0 ? nothing : html`<p class="muted small">${texts.retention}</p>`}
      <button type="button" class="wide" aria-disabled=${this.reading?.state === 'reading' ? 'true' : nothing} @click=${this.#onRead}>
        ${this.reading?.state === 'reading' ? texts.reading : texts.readId}
      </button>
      <div role="status">${renderReading(this.reading, (route) => this.goTo(route))}</div>
      ${rows.length === 0 ? html`<p class="card">${texts.empty}</p>` : this.#renderLists()}
    `;
  }

  #renderLists(): TemplateResult {
    const texts = textsOf(familiesTexts);
    const { rows, drafts } = this.#all;
    const found = searchRows(rows, this.query);
    const isSearching = found !== rows;
    return html`
      <div class="field">
        <label for="search">${texts.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.query}
          @input=${(event: InputEvent) => (this.query = (event.target as HTMLInputElement).value)}
        />
      </div>
      ${
        isSearching
          ? nothing
          : html`${this.#renderSection('drafts', texts.drafts, drafts, (one) => renderDrafts(this.practice, one, this.#go))}
            ${this.#renderSection('due', texts.due, this.due, (one) => renderDue(one, this.#go))}
            <button type="button" class="quiet" @click=${() => this.goTo({ screen: 'due' })}>${texts.dueList}</button>`
      }
      <h2>${isSearching ? texts.found(found.length) : texts.all(rows.length)}</h2>
      ${
        found.length === 0
          ? html`<p>${texts.noneFound(this.query)}</p>
              <button type="button" @click=${() => this.goTo({ screen: 'edit-family', code: this.query.trim() })}>
                ${texts.addAs(this.query.trim())}
              </button>`
          : html`<ul class="rows all-families">
              ${repeat(
                found.slice(this.shown.first, this.shown.end),
                // A row that stays in the window is moved, not written anew: scrolling then costs a row or two a frame.
                ({ family }) => family.id,
                ({ family }, index) =>
                  renderFamily(family, {
                    due: this.#dueOf.get(family.id),
                    position: this.shown.first + index + 1,
                    count: found.length,
                    go: this.#go,
                  }),
              )}
            </ul>`
      }
    `;
  }

  #renderSection<One>(
    name: 'due' | 'open' | 'drafts' | 'lost' | 'retained',
    title: string,
    all: readonly One[],
    renderOne: (one: One) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (all.length === 0) return nothing;
    const isWhole = this.opened.includes(name) || all.length <= fewRows + 1;
    const shown = isWhole ? all : all.slice(0, fewRows);
    return html`<h2>${title}</h2>
      <ul class="rows section-${name}">
        ${shown.map((one) => html`<li>${renderOne(one)}</li>`)}
      </ul>
      ${
        isWhole
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => (this.opened = [...this.opened, name])}>
              ${textsOf(familiesTexts).showAll(all.length)}
            </button>`
      }`;
  }

  get #all(): Overview {
    return (this.#overview ??= overview(this.practice, localDay(new Date())));
  }

  async #findDue(): Promise<void> {
    this.#dueWork.abort();
    this.#dueWork = new AbortController();
    const due = await dueFamilies(this.practice, localDay(new Date()), this.#dueWork.signal);
    if (!due) return;
    this.#dueOf = new Map(due.map(({ family, groups }) => [family.id, groups]));
    this.due = due;
  }

  readonly #go = (route: Route): void => this.goTo(route);

  readonly #forget = (): void => {
    this.#overview = undefined;
    this.requestUpdate();
    void this.attempt(() => this.#findDue());
  };

  readonly #onMove = (): void => {
    const list = this.querySelector('.all-families');
    if (!list) return;
    const rowPx = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const next = rowWindow({
      count: searchRows(this.#all.rows, this.query).length,
      rowPx,
      topPx: list.getBoundingClientRect().top,
      viewPx: window.innerHeight,
      spare: spareRows,
    });
    if (next.first !== this.shown.first || next.end !== this.shown.end) this.shown = next;
  };

  async #strike(visit: Stored<'visit'>): Promise<void> {
    const { corrections } = this.practice;
    await this.attempt(() => corrections.strikeVisit(visit, textsOf(familiesTexts).lostReason));
    this.#forget();
  }

  async #discard(draft: Stored<'draft'>): Promise<void> {
    await this.attempt(() => this.practice.discardDraft(draft));
    this.#forget();
  }

  async #settle(record: FamilyBound): Promise<void> {
    await this.attempt(() => settleLost(this.practice, record, textsOf(familiesTexts).lostReason));
    this.#forget();
  }

  readonly #onRead = async (): Promise<void> => {
    if (this.reading?.state === 'reading') return;
    this.reading = { state: 'reading' };
    this.reading = await this.attempt(async () => {
      const { readClient } = await import('./read-client.js');
      return readClient(this.practice);
    });
  };
}

customElements.define('families-screen', FamiliesScreen);
