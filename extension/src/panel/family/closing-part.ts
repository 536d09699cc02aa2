// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { renderField } from '../parts/field.js';
import { wordTexts } from '../parts/words.texts.js';
import { closingView } from '../practice/closing-view.js';
import type { ClosingEntry } from '../practice/closing-view.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localDay, localTime } from '../practice/local-day.js';
import type { Closing } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { closingTexts } from './closing.texts.js';
import { dueRoute } from './due-route.js';

const longestReason = 500;

/** Closes an episode: the day, what of the last battery is still open, and why it is closed without that. */
export class ClosingPart extends Screen {
  static override properties = {
    ...Screen.properties,
    family: { attribute: false },
    onDone: { attribute: false },
    day: { state: true },
    reason: { state: true },
    fault: { state: true },
  };

  declare family: Stored<'family'>;
  /** Called once it is closed, or given up. */
  declare onDone: () => void;
  declare day: string;
  declare reason: string;
  declare fault: string | undefined;

  constructor() {
    super();
    this.day = localDay(new Date());
    this.reason = '';
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.querySelector<HTMLElement>('#closing-day')?.focus();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(closingTexts);
    const battery = this.#battery;
    const open = battery.filter(({ state }) => state === 'due');
    return html`<form class="card" novalidate @submit=${this.#onSubmit}>
      ${this.#renderDay()} ${battery.length === 0 ? nothing : this.#renderBattery(battery, open)}
      <div class="actions">
        <button type="submit" class="primary">${open.length === 0 ? texts.close : texts.closeWithout}</button>
        <button type="button" @click=${() => this.onDone()}>${textsOf(wordTexts).cancel}</button>
      </div>
    </form>`;
  }

  #renderDay(): TemplateResult {
    const { fault } = this;
    return renderField({
      id: 'closing-day',
      label: textsOf(closingTexts).day,
      fault,
      control: html`<input
        id="closing-day"
        type="date"
        required
        aria-describedby=${fault === undefined ? nothing : 'closing-day-fault'}
        aria-invalid=${fault === undefined ? nothing : 'true'}
        .value=${this.day}
        @input=${(event: InputEvent) => (this.day = (event.target as HTMLInputElement).value)}
      />`,
    });
  }

  #renderBattery(battery: readonly ClosingEntry[], open: readonly ClosingEntry[]): TemplateResult {
    const texts = textsOf(closingTexts);
    const [{ opens, closes }] = battery as [ClosingEntry];
    return html`<h3>${texts.battery}</h3>
      <p>${open.length === 0 ? texts.allGiven : texts.stillOpen(dayText(opens), dayText(closes))}</p>
      <ul class="rows battery">
        ${battery.map((entry) => html`<li>${this.#renderEntry(entry)}</li>`)}
      </ul>
      ${open.length === 0 ? nothing : this.#renderReason()}`;
  }

  #renderEntry({ caregiver, instrument, screeningDate }: ClosingEntry): TemplateResult {
    const texts = textsOf(closingTexts);
    const name = instrumentName(instrument);
    const { value, id } = this.family;
    const words = screeningDate === undefined ? texts.open(name) : texts.given(name, dayText(screeningDate));
    const several = value.caregivers.length > 1;
    return html`<span
        >${words}${several ? html` <span class="muted small">${caregiverName(value, caregiver)}</span>` : nothing}</span
      >${
        screeningDate === undefined
          ? html`<button
              type="button"
              @click=${() => this.goTo(dueRoute(id, { caregiver, instruments: [instrument] }))}
            >
              ${texts.give(name)}
            </button>`
          : nothing
      }`;
  }

  #renderReason(): TemplateResult {
    const texts = textsOf(closingTexts);
    return renderField({
      id: 'closing-reason',
      label: texts.reason,
      hint: texts.reasonHint,
      control: html`<input
        id="closing-reason"
        maxlength=${longestReason}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="closing-reason-hint"
        .value=${this.reason}
        @input=${(event: InputEvent) => (this.reason = (event.target as HTMLInputElement).value)}
      />`,
    });
  }

  get #battery(): readonly ClosingEntry[] {
    const screenings = this.practice.screenings(this.family.id).map(({ value }) => value);
    const { schedule } = this.practice.policy;
    return closingView(this.family.value, screenings, { schedule, closed: this.day });
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { value } = this.family;
    const fault = dayFault(this.day, { latest: localDay(new Date()) });
    this.fault = fault && textsOf(wordTexts).dayFaults[fault];
    if (fault === undefined && this.day < value.opened) this.fault = textsOf(closingTexts).beforeOpening;
    if (this.fault !== undefined) return;
    const without = this.#battery.flatMap(({ state, caregiver, instrument }) =>
      state === 'due' ? [{ caregiver, instrument }] : [],
    );
    const closings = [...(value.closings ?? []), ...(without.length === 0 ? [] : [this.#closing(without)])];
    const closed = { ...value, closed: this.day, ...(closings.length > 0 && { closings }) };
    const saved = await this.attempt(() => this.practice.saveFamily(closed, this.family));
    if (!saved) return;
    this.say(textsOf(closingTexts).isClosed);
    this.onDone();
  };

  #closing(without: Closing['without']): Closing {
    const { actor } = this.practice.store;
    return { day: this.day, without, reason: this.reason.trim(), time: localTime(new Date()), actor };
  }
}

customElements.define('closing-part', ClosingPart);
