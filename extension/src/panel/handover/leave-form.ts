// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { clearHandOverOrder } from '../../platform/hand-over-order.js';
import { textsOf } from '../app/texts.js';
import { LockedPart } from '../locked/locked-part.js';
import { lockedTexts } from '../locked/locked.texts.js';
import { passphraseTexts } from '../locked/passphrase.texts.js';
import '../locked/passphrase-field.js';
import { handOverTexts } from './handover.texts.js';

/** The way out of hand-over mode: only the passphrase opens it. */
export class LeaveForm extends LockedPart {
  protected override firstUpdated(): void {
    this.querySelector('passphrase-field')?.focus();
  }

  protected override render(): unknown {
    const { staffAction } = textsOf(handOverTexts);
    return html`<form @submit=${this.#onSubmit}>
      <passphrase-field .fault=${this.fault}></passphrase-field>
      <div class="actions">
        <button aria-disabled=${this.isBusy ? 'true' : nothing}>${staffAction}</button>
      </div>
      <p class="muted" role="status">${this.isBusy ? textsOf(lockedTexts).working : nothing}</p>
    </form>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.querySelector('passphrase-field');
    const passphrase = field?.value ?? '';
    if (passphrase === '') {
      this.fault = textsOf(passphraseTexts).missing;
      field?.focus();
      return;
    }
    const store = await this.attempt(({ unlock }) => unlock({ passphrase }));
    field?.clear();
    if (store === undefined) return;
    await clearHandOverOrder();
    location.replace('panel.html');
  };
}

customElements.define('leave-form', LeaveForm);
