// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { markRecoveryCode } from '../locked/mark-recovery-code.js';
import '../locked/passphrase-field.js';
import { passphraseTexts } from '../locked/passphrase.texts.js';
import { reauthenticate } from '../locked/reauthenticate.js';
import '../locked/recovery-code-sheet.js';
import { settingsTexts } from './settings.texts.js';

/** Asked at each opening until the copy of a recovery code has been confirmed: makes a new one, since the last is gone. */
export class RecoveryCodeScreen extends Screen<Extract<Route, { screen: 'recovery-code' }>> {
  static override properties = { ...Screen.properties, newCode: { state: true } };

  /** Shown once, until its copy is confirmed. */
  declare newCode: string | undefined;

  protected override render(): unknown {
    const texts = textsOf(settingsTexts);
    if (this.newCode !== undefined)
      return html`<recovery-code-sheet .code=${this.newCode} .confirmed=${this.#onConfirmed}></recovery-code-sheet>`;
    return html`<h1 tabindex="-1">${texts.codeOpenTitle}</h1>
      <p>${texts.codeOpen}</p>
      <form @submit=${this.#onSubmit}>
        <passphrase-field .label=${textsOf(passphraseTexts).again}></passphrase-field>
        <div class="actions">
          <button class="primary">${texts.newCode}</button>
          <button type="button" class="quiet" @click=${() => this.goTo({ screen: 'families' })}>
            ${texts.codeLater}
          </button>
        </div>
      </form>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.querySelector('passphrase-field');
    if (!field) return;
    const { store } = this.practice;
    await this.attempt(async () => {
      if (await reauthenticate(store, field)) this.newCode = await store.renewRecoveryCode();
    });
  };

  readonly #onConfirmed = (): void => {
    void this.attempt(async () => {
      await markRecoveryCode(this.practice.store, 'confirmed');
      this.goTo({ screen: 'families' });
      this.say(textsOf(settingsTexts).codeChanged);
    });
  };
}

customElements.define('recovery-code-screen', RecoveryCodeScreen);
