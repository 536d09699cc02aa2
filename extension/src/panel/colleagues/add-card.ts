// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { addColleague } from './colleagues.js';
import { colleaguesTexts } from './colleagues.texts.js';

/** A card is some 200 characters; a file of more is none. */
const mostFileBytes = 4096;

/** Adds a colleague's card, as text or from a file. */
export class AddCard extends Screen {
  static override properties = { ...Screen.properties, fault: { state: true } };

  declare fault: string | undefined;

  protected override render(): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    return html`<h2>${texts.addTitle}</h2>
      <form novalidate @submit=${this.#onSubmit}>
        ${renderField({
          id: 'card-text',
          label: texts.text,
          hint: texts.textHint,
          fault: this.fault,
          control: html`<textarea
            id="card-text"
            class="code"
            dir="ltr"
            rows="3"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${this.fault === undefined ? nothing : 'true'}
            aria-describedby="card-text-hint${this.fault === undefined ? '' : ' card-text-fault'}"
          ></textarea>`,
        })}
        ${renderField({
          id: 'card-file',
          label: texts.file,
          control: html`<input id="card-file" type="file" accept=".txt,text/plain" @change=${this.#onFile} />`,
        })}
        <div class="actions"><button>${texts.add}</button></div>
      </form>`;
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>('#card-text')!;
  }

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#field.value = file.size > mostFileBytes ? '' : await file.text().catch(() => '');
    input.value = '';
    await this.#add();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#add();
  };

  async #add(): Promise<void> {
    const texts = textsOf(colleaguesTexts);
    const added = await this.attempt(() => addColleague(this.practice, this.#field.value));
    if (!added) return;
    this.fault = added.ok ? undefined : texts.refusals[added.code];
    if (!added.ok) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    this.#field.value = '';
    this.say(texts.added(added.colleague.value.name));
    this.dispatchEvent(new Event('card-added', { bubbles: true }));
  }
}

customElements.define('add-card', AddCard);
