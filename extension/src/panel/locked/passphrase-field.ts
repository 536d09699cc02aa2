// SPDX-License-Identifier: Apache-2.0
import { LitElement, html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import { passphraseTexts } from './passphrase.texts.js';

let count = 0;

/**
 * A labelled field for a passphrase, with Show and a word about Caps Lock. Pasting and password managers are welcome
 * (WCAG 2.2, 3.3.8): the field says which kind of passphrase it takes and leaves the rest to the browser and the agency.
 */
export class PassphraseField extends LitElement {
  static override properties = {
    label: {},
    hint: {},
    fault: {},
    purpose: {},
    isShown: { state: true },
    hasCapsLock: { state: true },
  };

  /** Without it: 'Passphrase'. */
  declare label: string | undefined;
  declare hint: string | undefined;
  /** What is wrong with what was entered; it is tied to the field and read out. */
  declare fault: string | undefined;
  /** 'new' tells a password manager that it may suggest one. */
  declare purpose: 'current' | 'new';
  declare isShown: boolean;
  declare hasCapsLock: boolean;

  readonly #id: string;

  constructor() {
    super();
    this.purpose = 'current';
    this.isShown = false;
    this.hasCapsLock = false;
    count += 1;
    this.#id = `passphrase-${count}`;
  }

  /** What stands in the field now. It is kept nowhere else. */
  get value(): string {
    return this.#input?.value ?? '';
  }

  /** Puts a suggestion into the field and shows it. */
  async suggest(passphrase: string): Promise<void> {
    this.isShown = true;
    await this.updateComplete;
    if (this.#input) this.#input.value = passphrase;
  }

  /** Empties the field and hides what comes next. */
  clear(): void {
    if (this.#input) this.#input.value = '';
    this.isShown = false;
  }

  /** Focuses the field, once it is drawn. */
  override focus(): void {
    if (this.hasUpdated) this.#input?.focus();
    else void this.updateComplete.then(() => this.#input?.focus());
  }

  /** Focuses the field with what stands in it selected, to be typed over. */
  select(): void {
    this.#input?.select();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const texts = textsOf(passphraseTexts);
    const described = [this.hint && `${this.#id}-hint`, this.fault && `${this.#id}-fault`]
      .filter(Boolean)
      .join(' ');
    return html`<div class="field">
      <label for=${this.#id}>${this.label ?? texts.passphrase}</label>
      ${this.hint ? html`<span class="hint" id="${this.#id}-hint">${this.hint}</span>` : nothing}
      <div class="passphrase">
        <input
          id=${this.#id}
          type=${this.isShown ? 'text' : 'password'}
          autocomplete=${this.purpose === 'new' ? 'new-password' : 'current-password'}
          autocapitalize="none"
          spellcheck="false"
          dir="ltr"
          maxlength="512"
          aria-invalid=${this.fault ? 'true' : nothing}
          aria-describedby=${described || nothing}
          @keydown=${this.#onKey}
          @keyup=${this.#onKey}
        />
        <button type="button" class="quiet" aria-pressed=${this.isShown ? 'true' : 'false'} @click=${this.#onShow}>
          ${this.isShown ? texts.hide : texts.show}
        </button>
      </div>
      <span class="hint" role="status">${this.hasCapsLock ? texts.capsLock : nothing}</span>
      ${this.fault ? html`<span class="fault" id="${this.#id}-fault" role="alert">${this.fault}</span>` : nothing}
    </div>`;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    this.hasCapsLock = event.getModifierState('CapsLock');
  };

  readonly #onShow = (): void => {
    this.isShown = !this.isShown;
    this.focus();
  };
}

customElements.define('passphrase-field', PassphraseField);

declare global {
  interface HTMLElementTagNameMap {
    'passphrase-field': PassphraseField;
  }
}
