// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import { LockedPart } from '../locked/locked-part.js';
import { passphraseTexts } from '../locked/passphrase.texts.js';
import { restoreTexts } from '../locked/restore.texts.js';
import { openVaultAccess } from '../locked/vault-access.js';
import { momentText } from '../parts/moment-text.js';
import { backupTexts } from './backup.texts.js';

/** Opens a backup and reads all of it, and writes nothing. */
export class CheckBackupForm extends LockedPart {
  static override properties = {
    ...LockedPart.properties,
    fileFault: { state: true },
    secretFault: { state: true },
    outcome: { state: true },
  };

  declare fileFault: string | undefined;
  declare secretFault: string | undefined;
  declare outcome: string | undefined;
  /** Told when a file is whole, with the time at which it was made (ISO 8601). */
  onChecked: (createdAt: string) => Promise<void> = async () => {};

  constructor() {
    super();
    this.access = openVaultAccess();
  }

  protected override render(): unknown {
    const texts = textsOf(backupTexts);
    const restore = textsOf(restoreTexts);
    return html`<form @submit=${this.#onSubmit}>
      <p>${texts.checkExplanation}</p>
      <div class="field">
        <label for="checked-file">${restore.file}</label>
        <input
          id="checked-file"
          type="file"
          accept=".hvbackup"
          aria-invalid=${this.fileFault ? 'true' : nothing}
          aria-describedby=${this.fileFault ? 'checked-file-fault' : nothing}
        />
        ${this.fileFault ? html`<span class="fault" id="checked-file-fault" role="alert">${this.fileFault}</span>` : nothing}
      </div>
      <passphrase-field .label=${restore.passphrase} .fault=${this.secretFault}></passphrase-field>
      <button aria-disabled=${this.isBusy ? 'true' : nothing}>${texts.checkAction}</button>
      <p role="status">${this.isBusy ? restore.working : this.outcome}</p>
      ${this.fault ? html`<p class="alert act-now" role="alert">${this.fault}</p>` : nothing}
    </form>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const file = this.querySelector<HTMLInputElement>('#checked-file')?.files?.[0];
    const field = this.querySelector('passphrase-field');
    const passphrase = field?.value ?? '';
    this.outcome = undefined;
    this.fileFault = file === undefined ? textsOf(restoreTexts).fileMissing : undefined;
    this.secretFault = passphrase === '' ? textsOf(passphraseTexts).missing : undefined;
    if (file === undefined || passphrase === '') return;
    const checked = await this.attempt(async ({ check }) => {
      const found = await check(file, { passphrase });
      await this.onChecked(found.createdAt);
      return found;
    });
    if (checked === undefined) return;
    field?.clear();
    this.outcome = textsOf(backupTexts).checked(checked.records, momentText(checked.createdAt));
  };
}

customElements.define('check-backup-form', CheckBackupForm);
