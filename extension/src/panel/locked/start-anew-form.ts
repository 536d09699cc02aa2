// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { lockedTexts } from './locked.texts.js';
import { LockedPart } from './locked-part.js';
import { startAnewTexts } from './start-anew.texts.js';

/** Gives up records that the browser has lost, once that was typed out: only then can new ones be begun. */
export class StartAnewForm extends LockedPart {
  static override properties = { ...LockedPart.properties, wordFault: { state: true } };

  declare wordFault: string | undefined;

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override render(): unknown {
    const texts = textsOf(startAnewTexts);
    return html`
      <button type="button" class="back" @click=${() => this.leave('unlock')}>
        <span class="chevron" aria-hidden="true"></span>${textsOf(lockedTexts).back}
      </button>
      <h1 tabindex="-1">${texts.title}</h1>
      <p class="alert positive">${texts.explanation}</p>
      <ul>
        ${texts.before.map((step) => html`<li>${step}</li>`)}
      </ul>
      <form novalidate autocomplete="off" @submit=${this.#onSubmit}>
        ${renderField({
          id: 'give-up-word',
          label: texts.typeWord(texts.word),
          fault: this.wordFault,
          control: html`<input
            id="give-up-word"
            autocomplete="off"
            spellcheck="false"
            maxlength="20"
            aria-invalid=${this.wordFault ? 'true' : nothing}
            aria-describedby=${this.wordFault ? 'give-up-word-fault' : nothing}
          />`,
        })}
        ${this.fault ? html`<p class="alert act-now" role="alert">${this.fault}</p>` : nothing}
        <div class="actions">
          <button type="submit" aria-disabled=${this.isBusy ? 'true' : nothing}>${texts.action}</button>
        </div>
      </form>
    `;
  }

  get #word(): HTMLInputElement | null {
    return this.querySelector('#give-up-word');
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { word, wordWrong } = textsOf(startAnewTexts);
    const isTyped = this.#word?.value.trim() === word;
    this.wordFault = isTyped ? undefined : wordWrong(word);
    if (!isTyped) {
      await this.updateComplete;
      this.#word?.focus();
      return;
    }
    const outcome = await this.attempt(async ({ forgetLost }) => {
      await forgetLost();
      return 'done';
    });
    if (outcome !== undefined) this.leave('set-up');
  };
}

customElements.define('start-anew-form', StartAnewForm);

declare global {
  interface HTMLElementTagNameMap {
    'start-anew-form': StartAnewForm;
  }
}
