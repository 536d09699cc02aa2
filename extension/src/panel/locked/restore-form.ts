// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import { lockedTexts } from './locked.texts.js';
import { LockedPart } from './locked-part.js';
import { passphraseTexts } from './passphrase.texts.js';
import './passphrase-field.js';
import { restoreTexts } from './restore.texts.js';

/** Restores a backup: all of it or nothing. Where it replaces records, that has to be typed out. */
export class RestoreForm extends LockedPart {
  static override properties = {
    ...LockedPart.properties,
    replaces: { attribute: false },
    secretKind: { state: true },
    faults: { state: true },
    restored: { state: true },
  };

  /** What stands on this computer now. */
  declare replaces: 'nothing' | 'records';
  declare secretKind: 'passphrase' | 'code';
  declare faults: { readonly file?: string; readonly secret?: string; readonly word?: string };
  /** Number of restored records; undefined: not yet. */
  declare restored: number | undefined;

  constructor() {
    super();
    this.secretKind = 'passphrase';
    this.faults = {};
  }

  /** Whether something was restored. */
  get isDone(): boolean {
    return this.restored !== undefined;
  }

  protected override firstUpdated(): void {
    this.#input('#backup-file')?.focus();
  }

  protected override render(): unknown {
    const texts = textsOf(restoreTexts);
    if (this.restored !== undefined) {
      return html`<h1 tabindex="-1">${texts.doneTitle}</h1>
        <p>${texts.done(this.restored)} ${texts.opens[this.secretKind]}</p>
        <div class="actions">
          <button type="button" class="primary" @click=${() => this.leave('unlock')}>${texts.toUnlock}</button>
        </div>`;
    }
    return html`
      <button type="button" class="back" @click=${() => this.leave(this.replaces === 'records' ? 'unlock' : 'set-up')}>
        <span class="chevron" aria-hidden="true"></span>${textsOf(lockedTexts).back}
      </button>
      <h1>${texts.title}</h1>
      <p>${texts.explanation}</p>
      <form @submit=${this.#onSubmit} autocomplete="off">
        <div class="field">
          <label for="backup-file">${texts.file}</label>
          <input
            id="backup-file"
            type="file"
            accept=".hvbackup"
            aria-invalid=${this.faults.file ? 'true' : nothing}
            aria-describedby=${this.faults.file ? 'backup-file-fault' : nothing}
          />
          ${this.#renderFault('backup-file', this.faults.file)}
        </div>
        <fieldset>
          <legend>${texts.opensWith}</legend>
          ${this.#renderKind('passphrase', texts.withPassphrase)} ${this.#renderKind('code', texts.withCode)}
        </fieldset>
        ${this.secretKind === 'passphrase' ? html`<passphrase-field .label=${texts.passphrase} .fault=${this.faults.secret}></passphrase-field>` : this.#renderCode()}
        ${this.replaces === 'records' ? this.#renderWord() : nothing}
        ${this.fault ? html`<p class="alert act-now" role="alert">${this.fault}</p>` : nothing}
        <div class="actions">
          <button class="primary" aria-disabled=${this.isBusy ? 'true' : nothing}>${texts.action}</button>
        </div>
        <p class="muted" role="status">${this.isBusy ? texts.working : nothing}</p>
      </form>
    `;
  }

  #renderKind(kind: 'passphrase' | 'code', label: string): unknown {
    return html`<label class="choice">
      <input
        type="radio"
        name="secret-kind"
        value=${kind}
        .checked=${this.secretKind === kind}
        @change=${() => (this.secretKind = kind)}
      />
      <span>${label}</span>
    </label>`;
  }

  #renderCode(): unknown {
    const { code } = textsOf(restoreTexts);
    return html`<div class="field">
      <label for="backup-code">${code}</label>
      <input
        id="backup-code"
        class="code"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        maxlength="64"
        aria-invalid=${this.faults.secret ? 'true' : nothing}
        aria-describedby=${this.faults.secret ? 'backup-code-fault' : nothing}
      />
      ${this.#renderFault('backup-code', this.faults.secret)}
    </div>`;
  }

  #renderWord(): unknown {
    const { replaces, word, typeWord } = textsOf(restoreTexts);
    return html`<p class="alert positive">${replaces}</p>
      <div class="field">
        <label for="replace-word">${typeWord(word)}</label>
        <input
          id="replace-word"
          autocomplete="off"
          spellcheck="false"
          maxlength="20"
          aria-invalid=${this.faults.word ? 'true' : nothing}
          aria-describedby=${this.faults.word ? 'replace-word-fault' : nothing}
        />
        ${this.#renderFault('replace-word', this.faults.word)}
      </div>`;
  }

  #renderFault(field: string, fault: string | undefined): unknown {
    return fault ? html`<span class="fault" id="${field}-fault" role="alert">${fault}</span>` : nothing;
  }

  #input(selector: string): HTMLInputElement | null {
    return this.querySelector(selector);
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const texts = textsOf(restoreTexts);
    const file = this.#input('#backup-file')?.files?.[0];
    const field = this.querySelector('passphrase-field');
    const secret = (field?.value ?? this.#input('#backup-code')?.value ?? '').trim();
    const isConfirmed =
      this.replaces === 'nothing' || this.#input('#replace-word')?.value.trim() === texts.word;
    this.faults = {
      ...(file === undefined && { file: texts.fileMissing }),
      ...(secret === '' && { secret: this.#secretMissing() }),
      ...(!isConfirmed && { word: texts.wordWrong(texts.word) }),
    };
    if (file === undefined || secret === '' || !isConfirmed) {
      await this.updateComplete;
      this.#input('[aria-invalid=true]')?.focus();
      return;
    }
    const key = this.secretKind === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret };
    const outcome = await this.attempt(({ restore }) => restore(file, key));
    if (outcome === undefined) return;
    this.restored = outcome.records;
    await this.updateComplete;
    this.#input('h1')?.focus();
  };

  #secretMissing(): string {
    return this.secretKind === 'passphrase'
      ? textsOf(passphraseTexts).missing
      : textsOf(lockedTexts).recover.codeMissing;
  }
}

customElements.define('restore-form', RestoreForm);

declare global {
  interface HTMLElementTagNameMap {
    'restore-form': RestoreForm;
  }
}
