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
import { setUpTexts } from './set-up.texts.js';

/** Makes the vault: a name for the log, a passphrase, the recovery code and its copy, a word on backups. */
export class SetUpForm extends LockedPart {
  static override properties = {
    ...LockedPart.properties,
    step: { state: true },
    nameFault: { state: true },
    passphraseFault: { state: true },
    hasSuggested: { state: true },
  };

  declare step: 'secrets' | 'code' | 'backup';
  declare nameFault: string | undefined;
  declare passphraseFault: string | undefined;
  declare hasSuggested: boolean;

  #made: { readonly store: RecordStore; readonly recoveryCode: string } | undefined;

  constructor() {
    super();
    this.step = 'secrets';
    this.hasSuggested = false;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLInputElement>('#actor')?.focus();
  }

  protected override render(): unknown {
    if (this.step === 'code') {
      return html`<recovery-code-sheet
        .code=${this.#made?.recoveryCode ?? ''}
        .confirmed=${this.#onConfirmed}
      ></recovery-code-sheet>`;
    }
    return this.step === 'backup' ? this.#renderBackup() : this.#renderSecrets();
  }

  #renderSecrets(): unknown {
    const texts = textsOf(setUpTexts);
    const passphrase = textsOf(passphraseTexts);
    return html`
      <h1>${texts.title}</h1>
      ${texts.facts.map((fact) => html`<p>${fact}</p>`)}
      <form @submit=${this.#onSubmit}>
        <div class="field">
          <label for="actor">${texts.name}</label>
          <span class="hint" id="actor-hint">${texts.nameHint}</span>
          <input
            id="actor"
            autocomplete="off"
            maxlength="80"
            dir="auto"
            aria-describedby="actor-hint${this.nameFault ? ' actor-fault' : ''}"
            aria-invalid=${this.nameFault ? 'true' : nothing}
          />
          ${this.nameFault ? html`<span class="fault" id="actor-fault" role="alert">${this.nameFault}</span>` : nothing}
        </div>
        <passphrase-field
          purpose="new"
          .hint=${passphrase.newHint}
          .fault=${this.passphraseFault}
        ></passphrase-field>
        <button type="button" ?disabled=${this.isBusy} @click=${this.#onSuggest}>${passphrase.suggest}</button>
        <p class="muted small" role="status">${this.hasSuggested ? passphrase.suggested : nothing}</p>
        ${this.fault ? html`<p class="alert act-now" role="alert">${this.fault}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${this.isBusy ? 'true' : nothing}>${texts.action}</button>
        </div>
        <p class="muted" role="status">${this.isBusy ? textsOf(lockedTexts).working : nothing}</p>
      </form>
      <button type="button" class="quiet" @click=${() => this.leave('restore')}>${texts.orRestore}</button>
    `;
  }

  #renderBackup(): unknown {
    const { backup } = textsOf(setUpTexts);
    return html`
      <h1 tabindex="-1">${backup.title}</h1>
      ${backup.explanation.map((paragraph) => html`<p>${paragraph}</p>`)}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.leave('panel')}>${textsOf(lockedTexts).open}</button>
      </div>
    `;
  }

  readonly #onSuggest = async (): Promise<void> => {
    await this.attempt(async ({ generatePassphrase }) => {
      await this.querySelector('passphrase-field')?.suggest(generatePassphrase());
      this.hasSuggested = true;
    });
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const actor = this.querySelector<HTMLInputElement>('#actor')?.value.trim() ?? '';
    const field = this.querySelector('passphrase-field');
    const passphrase = field?.value ?? '';
    await this.attempt(async (access) => {
      const checked = access.checkPassphrase(passphrase);
      this.nameFault = actor === '' ? textsOf(setUpTexts).nameMissing : undefined;
      this.passphraseFault = checked.ok ? undefined : textsOf(passphraseTexts).weak[checked.code];
      if (this.nameFault) this.querySelector<HTMLInputElement>('#actor')?.focus();
      else if (this.passphraseFault) field?.focus();
      else await this.#show(await access.create({ passphrase, actor }));
    });
  };

  async #show(made: { readonly store: RecordStore; readonly recoveryCode: string }): Promise<void> {
    guardOpenStore(made.store);
    await markRecoveryCode(made.store, 'open');
    this.querySelector('passphrase-field')?.clear();
    this.#made = made;
    this.step = 'code';
  }

  readonly #onConfirmed = (): void => {
    void this.attempt(async () => {
      if (this.#made) await markRecoveryCode(this.#made.store, 'confirmed');
      this.#made = undefined;
      this.step = 'backup';
      await this.updateComplete;
      this.querySelector<HTMLElement>('h1')?.focus();
    });
  };
}

customElements.define('set-up-form', SetUpForm);
