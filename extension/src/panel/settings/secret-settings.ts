// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import { checkPassphrase, generatePassphrase } from '@cradleside/record-store';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { passphraseTexts } from '../locked/passphrase.texts.js';
import { markRecoveryCode } from '../locked/mark-recovery-code.js';
import '../locked/passphrase-field.js';
import type { PassphraseField } from '../locked/passphrase-field.js';
import { reauthenticate } from '../locked/reauthenticate.js';
import '../locked/recovery-code-sheet.js';
import { settingsTexts } from './settings.texts.js';

/** Changes the passphrase and makes a new recovery code; both ask for the passphrase again. */
export class SecretSettings extends Screen {
  static override properties = { ...Screen.properties, newCode: { state: true } };

  /** Shown once, until its copy is confirmed. */
  declare newCode: string | undefined;

  protected override render(): unknown {
    const texts = textsOf(settingsTexts);
    const passphrase = textsOf(passphraseTexts);
    if (this.newCode !== undefined) {
      return html`<recovery-code-sheet .place=${'part'} .code=${this.newCode} .confirmed=${this.#onConfirmed}></recovery-code-sheet>`;
    }
    return html`<h2>${texts.access}</h2>
      <p>${texts.lockAfter(this.practice.policy.idleLockMinutes)}</p>
      <details>
        <summary>${texts.changePassphrase}</summary>
        <form @submit=${this.#onChange}>
          <passphrase-field id="old-passphrase" .label=${passphrase.again}></passphrase-field>
          <passphrase-field
            id="new-passphrase"
            purpose="new"
            .label=${passphrase.newPassphrase}
            .hint=${passphrase.newHint}
          ></passphrase-field>
          <div class="actions">
            <button type="button" @click=${() => this.#field('new-passphrase').suggest(generatePassphrase())}>
              ${passphrase.suggest}
            </button>
            <button class="primary">${texts.changePassphrase}</button>
          </div>
          <p class="muted small">${texts.backupsKeep}</p>
        </form>
      </details>
      <details>
        <summary>${texts.newCode}</summary>
        <form @submit=${this.#onNewCode}>
          <p>${texts.newCodeHint}</p>
          <passphrase-field id="code-passphrase" .label=${passphrase.again}></passphrase-field>
          <button class="primary">${texts.newCode}</button>
        </form>
      </details>`;
  }

  #field(id: string): PassphraseField {
    return this.querySelector<PassphraseField>(`#${id}`)!;
  }

  readonly #onChange = async (event: Event): Promise<void> => {
    event.preventDefault();
    const [old, next] = [this.#field('old-passphrase'), this.#field('new-passphrase')];
    const checked = checkPassphrase(next.value);
    next.fault = checked.ok ? undefined : textsOf(passphraseTexts).weak[checked.code];
    if (!checked.ok) {
      next.focus();
      return;
    }
    await this.attempt(async () => {
      if (!(await reauthenticate(this.practice.store, old))) return;
      await this.practice.store.changePassphrase(next.value);
      old.clear();
      next.clear();
      this.#close();
      this.say(textsOf(settingsTexts).passphraseChanged);
    });
  };

  readonly #onNewCode = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.#field('code-passphrase');
    await this.attempt(async () => {
      if (!(await reauthenticate(this.practice.store, field))) return;
      await markRecoveryCode(this.practice.store, 'open');
      this.newCode = await this.practice.store.renewRecoveryCode();
    });
  };

  readonly #onConfirmed = (): void => {
    void this.attempt(async () => {
      await markRecoveryCode(this.practice.store, 'confirmed');
      this.newCode = undefined;
      this.say(textsOf(settingsTexts).codeChanged);
    });
  };

  #close(): void {
    for (const details of this.querySelectorAll('details')) details.open = false;
  }
}

customElements.define('secret-settings', SecretSettings);
