// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { RecordStore } from '@cradleside/record-store';
import { textsOf } from '../app/texts.js';
import { lockedTexts } from './locked.texts.js';
import { guardOpenStore } from './guard-open-store.js';
import { LockedPart } from './locked-part.js';
import { markRecoveryCode } from './mark-recovery-code.js';
import { passphraseTexts } from './passphrase.texts.js';
import './passphrase-field.js';
import './recovery-code-sheet.js';

/** Opens the records with the recovery code, sets a new passphrase, and makes a new code in place of the used one. */
export class RecoverForm extends LockedPart {
  static override properties = {
    ...LockedPart.properties,
    newCode: { state: true },
    codeFault: { state: true },
    passphraseFault: { state: true },
  };

  declare newCode: string | undefined;
  declare codeFault: string | undefined;
  declare passphraseFault: string | undefined;

  #store: RecordStore | undefined;

  protected override firstUpdated(): void {
    this.#code?.focus();
  }

  protected override render(): unknown {
    if (this.newCode !== undefined) {
      return html`<recovery-code-sheet .code=${this.newCode} .confirmed=${this.#onConfirmed}></recovery-code-sheet>`;
    }
    const { recover, working, back } = textsOf(lockedTexts);
    const passphrase = textsOf(passphraseTexts);
    return html`
      <button type="button" class="back" @click=${() => this.leave('unlock')}>
        <span class="chevron" aria-hidden="true"></span>${back}
      </button>
      <h1>${recover.title}</h1>
      <p>${recover.explanation}</p>
      <form @submit=${this.#onSubmit} autocomplete="off">
        <div class="field">
          <label for="recovery-code">${recover.code}</label>
          <span class="hint" id="recovery-code-hint">${recover.codeHint}</span>
          <input
            id="recovery-code"
            class="code"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="64"
            aria-describedby="recovery-code-hint${this.codeFault ? ' recovery-code-fault' : ''}"
            aria-invalid=${this.codeFault ? 'true' : nothing}
          />
          ${
            this.codeFault
              ? html`<span class="fault" id="recovery-code-fault" role="alert">${this.codeFault}</span>`
              : nothing
          }
        </div>
        <passphrase-field
          purpose="new"
          .label=${passphrase.newPassphrase}
          .hint=${passphrase.newHint}
          .fault=${this.passphraseFault}
        ></passphrase-field>
        <button type="button" ?disabled=${this.isBusy} @click=${this.#onSuggest}>${passphrase.suggest}</button>
        ${this.fault ? html`<p class="alert act-now" role="alert">${this.fault}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${this.isBusy ? 'true' : nothing}>${recover.action}</button>
        </div>
        <p class="muted" role="status">${this.isBusy ? working : nothing}</p>
      </form>
    `;
  }

  get #code(): HTMLInputElement | null {
    return this.querySelector('#recovery-code');
  }

  readonly #onSuggest = async (): Promise<void> => {
    await this.attempt(async ({ generatePassphrase }) => {
      await this.querySelector('passphrase-field')?.suggest(generatePassphrase());
    });
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const recoveryCode = this.#code?.value.trim() ?? '';
    const field = this.querySelector('passphrase-field');
    const newPassphrase = field?.value ?? '';
    await this.attempt(async (access) => {
      const checked = access.checkPassphrase(newPassphrase);
      this.codeFault = recoveryCode === '' ? textsOf(lockedTexts).recover.codeMissing : undefined;
      this.passphraseFault = checked.ok ? undefined : textsOf(passphraseTexts).weak[checked.code];
      if (this.codeFault) this.#code?.focus();
      else if (this.passphraseFault) field?.focus();
      else await this.#open(await access.unlock({ recoveryCode, newPassphrase }), newPassphrase);
    });
  };

  async #open(store: RecordStore, passphrase: string): Promise<void> {
    this.#store = store;
    guardOpenStore(store);
    await markRecoveryCode(store, 'open');
    await store.reauthenticate(passphrase);
    this.newCode = await store.renewRecoveryCode();
  }

  readonly #onConfirmed = (): void => {
    void this.attempt(async () => {
      if (this.#store) await markRecoveryCode(this.#store, 'confirmed');
      this.leave('panel');
    });
  };
}

customElements.define('recover-form', RecoverForm);
