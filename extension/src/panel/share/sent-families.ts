// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderField } from '../parts/field.js';
import { isolated } from '../parts/isolated.js';
import type { Stored } from '../practice/typed-records.js';
import { confirmArrival } from './confirm-arrival.js';
import { holds } from './handed-over.js';
import { shareTexts } from './share.texts.js';
import type { FamilyShare, SentFamily } from './share-record.js';
import { shareOf } from './shares.js';
import './take-back.js';

/** Where a family went and where it came from, and whether it arrived. */
export class SentFamilies extends Screen {
  static override properties = {
    ...Screen.properties,
    family: { attribute: false },
    revision: { attribute: false },
    faulty: { state: true },
  };

  declare family: Stored<'family'>;
  /** Of what is kept of its way: draws anew when that changes. */
  declare revision: number | undefined;
  /** The letter whose code was not right. */
  declare faulty: string | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const texts = textsOf(shareTexts);
    const share = shareOf(this.practice, this.family.id)?.value;
    if (!share) return nothing;
    const { sent, received } = share;
    return html`
      ${sent.length === 0 ? nothing : html`<h2>${texts.sentTitle}</h2>`}
      ${[...sent].reverse().map((one) => this.#renderSent(one, share))}
      ${received.length === 0 ? nothing : html`<h2>${texts.receivedTitle}</h2>`}
      <ul class="rows">
        ${[...received].reverse().map(
          ({ kind, name, time, arrivalCode }) =>
            html`<li class="row stack">
              <span>${texts.receivedLine(kind, isolated(name), dayText(time.slice(0, 10)))}</span>
              <span class="muted small">${texts.tellCode(arrivalCode)}</span>
            </li>`,
        )}
      </ul>
    `;
  }

  #renderSent(sent: SentFamily, share: FamilyShare): TemplateResult {
    const texts = textsOf(shareTexts);
    const { kind, name, time, arrived, takenBack } = sent;
    const isHandedOver = holds(share, sent);
    return html`<div class="card">
      <p>${texts.sentLine(kind, isolated(name), dayText(time.slice(0, 10)))}</p>
      <p class="muted small">${arrived === null ? texts.notArrived : texts.arrived(dayText(arrived.slice(0, 10)))}</p>
      ${takenBack === undefined ? nothing : renderTakenBack(takenBack)}
      ${arrived === null && takenBack === undefined ? this.#renderCode(sent) : nothing}
      ${isHandedOver && arrived !== null ? this.#renderAfterwards() : nothing}
      ${isHandedOver ? html`<take-back .practice=${this.practice} .family=${this.family} .sent=${sent}></take-back>` : nothing}
    </div>`;
  }

  #renderCode({ letter, name }: SentFamily): TemplateResult {
    const texts = textsOf(shareTexts);
    const id = `arrival-${letter}`;
    const fault = this.faulty === letter ? texts.codeFault : undefined;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#onCode(event, letter)}>
      ${renderField({
        id,
        label: texts.code,
        hint: texts.codeHint(isolated(name)),
        fault,
        control: html`<input
          id=${id}
          inputmode="numeric"
          autocomplete="off"
          dir="ltr"
          maxlength="9"
          aria-invalid=${fault === undefined ? nothing : 'true'}
          aria-describedby="${id}-hint${fault === undefined ? '' : ` ${id}-fault`}"
        />`,
      })}
      <button>${texts.confirm}</button>
    </form>`;
  }

  /** Only now: until it was known to have arrived, nobody else was sure to look at what is due and open. */
  #renderAfterwards(): TemplateResult {
    const texts = textsOf(shareTexts);
    return html`<p>${texts.afterwards}</p>
      <div class="actions">
        <button
          type="button"
          class="danger"
          @click=${() => this.goTo({ screen: 'delete-family', family: this.family.id })}
        >
          ${texts.removeHere}
        </button>
      </div>`;
  }

  async #onCode(event: SubmitEvent, letter: string): Promise<void> {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>(`#arrival-${letter}`);
    const code = input?.value ?? '';
    const isRight = await this.attempt(() =>
      confirmArrival(this.practice, { family: this.family.id, letter, code }),
    );
    if (isRight === undefined) return;
    this.faulty = isRight ? undefined : letter;
    if (isRight) this.say(textsOf(shareTexts).isConfirmed);
    else input?.focus();
    this.requestUpdate();
  }
}

function renderTakenBack({ time, actor, reason }: NonNullable<SentFamily['takenBack']>): TemplateResult {
  const line = textsOf(shareTexts).takenBackLine(dayText(time.slice(0, 10)), actor);
  return html`<p class="muted small">${line}<br /><span dir="auto">${reason}</span></p>`;
}

customElements.define('sent-families', SentFamilies);
