// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { isolated } from '../parts/isolated.js';
import { renderTextLine } from '../parts/text-line.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Stored } from '../practice/typed-records.js';
import { takeBack } from './handed-over.js';
import type { SentFamily } from './share-record.js';
import { shareTexts } from './share.texts.js';

const longestReason = 200;

/** Takes a family back that was handed over, with a reason. */
export class TakeBack extends Screen {
  static override properties = {
    ...Screen.properties,
    family: { attribute: false },
    sent: { attribute: false },
    reason: { state: true },
    fault: { state: true },
  };

  declare family: Stored<'family'>;
  declare sent: SentFamily;
  /** undefined: not asked for yet. */
  declare reason: string | undefined;
  declare fault: string | undefined;

  protected override render(): TemplateResult {
    const texts = textsOf(shareTexts);
    return this.reason === undefined
      ? html`<div class="actions"><button type="button" @click=${this.#onAsk}>${texts.takeBack}</button></div>`
      : html`<form novalidate @submit=${this.#onSubmit}>
          <p class="muted small">${texts.takeBackHint(isolated(this.sent.name))}</p>
          ${renderTextLine({
            id: `take-back-${this.sent.letter}`,
            label: textsOf(wordTexts).reason,
            value: this.reason,
            fault: this.fault,
            longest: longestReason,
            onValue: (reason) => (this.reason = reason),
          })}
          <div class="actions">
            <button>${texts.takeBack}</button>
            <button type="button" @click=${() => (this.reason = undefined)}>${textsOf(wordTexts).cancel}</button>
          </div>
        </form>`;
  }

  readonly #onAsk = async (): Promise<void> => {
    this.reason = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>('input')?.focus();
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const reason = this.reason?.trim() ?? '';
    this.fault = reason === '' ? textsOf(wordTexts).reasonNeeded : undefined;
    if (this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const { letter } = this.sent;
    const done = await this.attempt(async () => {
      await takeBack(this.practice, this.family, { letter, reason });
      return true;
    });
    if (!done) return;
    this.say(textsOf(shareTexts).isTakenBack);
    this.goTo({ screen: 'family', family: this.family.id });
  };
}

customElements.define('take-back', TakeBack);
