// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { settingsTexts } from './settings.texts.js';

const mostNameLength = 80;

/** The name with which the log is signed from now on. */
export class NameSettings extends Screen {
  static override properties = { ...Screen.properties, fault: { state: true } };

  declare fault: string | undefined;

  protected override render(): unknown {
    const texts = textsOf(settingsTexts);
    return html`<h2>${texts.name}</h2>
      <form @submit=${this.#onSubmit}>
        ${renderField({
          id: 'own-name',
          label: texts.nameLabel,
          hint: texts.nameHint,
          fault: this.fault,
          control: html`<input
            id="own-name"
            autocomplete="off"
            dir="auto"
            maxlength=${mostNameLength}
            .value=${this.practice.store.actor}
            aria-invalid=${this.fault ? 'true' : nothing}
            aria-describedby="own-name-hint${this.fault ? ' own-name-fault' : ''}"
          />`,
        })}
        <button>${texts.nameAction}</button>
      </form>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const texts = textsOf(settingsTexts);
    const field = this.querySelector<HTMLInputElement>('#own-name');
    const name = field?.value.trim() ?? '';
    this.fault = name === '' ? texts.nameMissing : undefined;
    if (this.fault) {
      field?.focus();
      return;
    }
    await this.attempt(async () => {
      await this.practice.store.renameActor(name);
      this.say(texts.nameSaved);
    });
  };
}

customElements.define('name-settings', NameSettings);
