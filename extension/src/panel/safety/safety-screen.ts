// SPDX-License-Identifier: Apache-2.0
import { stateOf } from '@cradleside/safety';
import type { SafetyState } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderHead } from '../parts/head.js';
import { localTime } from '../practice/local-day.js';
import type { OpenSafetyEvent } from '../practice/safety-records.js';
import { renderSafetyRow } from './safety-row.js';
import { safetyTexts } from './safety.texts.js';

/** How often it is looked whether something has become overdue. */
const refreshMs = 60_000;
/** How many ended ones are shown before all of them are asked for. */
const fewEnded = 20;

/** Every safety event: what waits first, until an action ends it. */
export class SafetyScreen extends Screen<Route & { screen: 'safety' }> {
  static override properties = { ...Screen.properties, isWhole: { state: true } };

  /** All ended ones are shown. */
  declare isWhole: boolean;

  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.isWhole = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), refreshMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render(): TemplateResult {
    const texts = textsOf(safetyTexts);
    const { safety, policy } = this.practice;
    const open = safety.open();
    return html`
      ${renderHead({ backTo: texts.families, onBack: () => this.goTo({ screen: 'families' }), title: texts.title })}
      <p class="muted">${texts.intro(policy.supervisorMinutes)}</p>
      ${open.length === 0 ? html`<p class="card">${texts.none}</p>` : html`<h2>${texts.open(open.length)}</h2>${this.#renderRows(open)}`}
      ${this.#renderEnded(open)}
    `;
  }

  #renderRows(events: readonly OpenSafetyEvent[]): TemplateResult {
    const now = localTime(new Date());
    return html`<ul class="rows section-open safety-rows">
      ${events.map((event) => html`<li>${renderSafetyRow(this.practice, event, { now, go: (route) => this.goTo(route) })}</li>`)}
    </ul>`;
  }

  /** What has come to its end stays to be read, newest first. */
  #renderEnded(open: readonly OpenSafetyEvent[]): TemplateResult | typeof nothing {
    const texts = textsOf(safetyTexts);
    const waiting = new Set(open.map(({ record }) => record.id));
    const ended = this.practice.safety
      .all()
      .filter(({ id }) => !waiting.has(id))
      .map((record) => ({ record, state: stateOf(record.value) }))
      .sort((one, other) => raisedMs(other.state) - raisedMs(one.state));
    if (ended.length === 0) return nothing;
    const shown = this.isWhole ? ended : ended.slice(0, fewEnded);
    return html`<details class="section">
      <summary>${texts.ended(ended.length)}</summary>
      ${this.#renderRows(shown)}
      ${
        shown.length === ended.length
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => (this.isWhole = true)}>${texts.showAll(ended.length)}</button>`
      }
    </details>`;
  }
}

function raisedMs({ raised }: SafetyState): number {
  return Date.parse(raised.at);
}

customElements.define('safety-screen', SafetyScreen);
