// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { dueFamilies } from '../families/due-families.js';
import { dueLine } from '../families/due-line.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderChoices } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localDay } from '../practice/local-day.js';
import './calendar-part.js';
import { dueInstruments, dueRows, filteredRows } from './due-rows.js';
import type { DueRow, DueRowState } from './due-rows.js';
import { dueTexts } from './due.texts.js';

const rowsAtOnce = 50;
const states = ['overdue', 'due', 'in-window'] as const satisfies readonly DueRowState[];

/** What is due in all families, by day; and the same days as a calendar file. */
export class DueScreen extends Screen<Route & { screen: 'due' }> {
  static override properties = {
    ...Screen.properties,
    rows: { state: true },
    state: { state: true },
    instrument: { state: true },
    room: { state: true },
  };

  /** undefined until it has been worked out. */
  declare rows: readonly DueRow[] | undefined;
  declare state: DueRowState | 'all';
  /** Instrument id; empty: every one. */
  declare instrument: string;
  /** How many rows are shown. */
  declare room: number;

  #work = new AbortController();

  constructor() {
    super();
    this.state = 'all';
    this.instrument = '';
    this.room = rowsAtOnce;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.practice?.store.addEventListener('changed', this.#find);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.practice?.store.removeEventListener('changed', this.#find);
    this.#work.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('practice')) this.#find();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(dueTexts);
    const { rows } = this;
    return html`
      ${renderHead({ title: texts.title, backTo: texts.families, onBack: () => this.goTo({ screen: 'families' }) })}
      <p class="muted small">${texts.explanation}</p>
      ${rows ? html`${this.#renderFilter(rows)} ${this.#renderRows(rows)}` : html`<p class="muted" role="status">${texts.working}</p>`}
      <calendar-part .practice=${this.practice}></calendar-part>
    `;
  }

  #renderFilter(rows: readonly DueRow[]): TemplateResult {
    const texts = textsOf(dueTexts);
    const ofInstrument = filteredRows(rows, { instrument: this.#instrument });
    const count = (state: DueRowState) => filteredRows(ofInstrument, { state }).length;
    return html`
      ${renderChoices<DueRowState | 'all'>({
        name: 'due-state',
        legend: texts.show,
        arrangement: 'in-row',
        choices: [
          { value: 'all', label: texts.all(ofInstrument.length) },
          ...states.map((state) => ({ value: state, label: texts.states[state](count(state)) })),
        ],
        chosen: this.state,
        onChoice: (state) => {
          this.state = state;
          this.room = rowsAtOnce;
        },
      })}
      ${renderField({
        id: 'due-instrument',
        label: texts.instrument,
        control: html`<select id="due-instrument" @change=${this.#onInstrument}>
          <option value="" ?selected=${this.instrument === ''}>${texts.everyInstrument}</option>
          ${dueInstruments(rows).map(
            (id) =>
              html`<option value=${id} ?selected=${id === this.instrument}>${instrumentName(id)}</option>`,
          )}
        </select>`,
      })}
    `;
  }

  #renderRows(rows: readonly DueRow[]): TemplateResult {
    const texts = textsOf(dueTexts);
    const state = this.state === 'all' ? undefined : this.state;
    const found = filteredRows(rows, { state, instrument: this.#instrument });
    const hidden = Math.max(0, found.length - this.room);
    return html`<p class="muted small" role="status">
        ${found.length === 0 ? texts.nothing : texts.shown(found.length)}
      </p>
      <ul class="rows due-list">
        ${found.slice(0, this.room).map((row) => html`<li>${this.#renderRow(row)}</li>`)}
      </ul>
      ${
        hidden === 0
          ? nothing
          : html`<button type="button" @click=${() => (this.room += rowsAtOnce)}>
              ${texts.more(Math.min(hidden, rowsAtOnce))}
            </button>`
      }`;
  }

  #renderRow({ family, group, state }: DueRow): TemplateResult {
    const { value } = family;
    return html`<button
      type="button"
      class="row stack"
      data-state=${state}
      @click=${() => this.goTo({ screen: 'family', family: family.id })}
    >
      <span><span class="code">${value.code}</span> <span class="muted">${caregiverName(value, group.caregiver)}</span></span>
      <strong>${group.instruments.map(instrumentName).join(', ')}</strong>
      <span class="muted">${textsOf(dueTexts).dueOn(dayText(group.due))} · ${dueLine(group)}</span>
    </button>`;
  }

  get #instrument(): string | undefined {
    return this.instrument === '' ? undefined : this.instrument;
  }

  readonly #onInstrument = (event: Event): void => {
    this.instrument = (event.target as HTMLSelectElement).value;
    this.room = rowsAtOnce;
  };

  readonly #find = (): void => {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    void this.attempt(async () => {
      const today = localDay(new Date());
      const due = await dueFamilies(this.practice, today, signal);
      if (due) this.rows = dueRows(due, today);
    });
  };
}

customElements.define('due-screen', DueScreen);
