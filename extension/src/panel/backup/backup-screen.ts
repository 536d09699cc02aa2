// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import type { Route } from '../app/routes.js';
import { passphraseTexts } from '../locked/passphrase.texts.js';
import '../locked/passphrase-field.js';
import type { PassphraseField } from '../locked/passphrase-field.js';
import { reauthenticate } from '../locked/reauthenticate.js';
import { openVaultAccess } from '../locked/vault-access.js';
import { momentText } from '../parts/moment-text.js';
import { localDay } from '../practice/local-day.js';
import { backupFileName } from './backup-file-name.js';
import { backupTexts } from './backup.texts.js';
import './check-backup-form.js';
import { saveStream } from './save-stream.js';

/** Saves everything as one encrypted file, checks such a file, and restores one. */
export class BackupScreen extends Screen<Extract<Route, { screen: 'backup' }>> {
  static override properties = {
    ...Screen.properties,
    isBusy: { state: true },
    isRestoring: { state: true },
    state: { state: true },
  };

  declare isBusy: boolean;
  declare isRestoring: boolean;
  /** What became of the last attempt, in words. */
  declare state: string;

  constructor() {
    super();
    this.isBusy = this.isRestoring = false;
    this.state = '';
  }

  protected override render(): unknown {
    const texts = textsOf(backupTexts);
    if (this.isRestoring) {
      return html`<restore-form
        .access=${openVaultAccess()}
        .replaces=${'records'}
        .leave=${this.#onRestored}
      ></restore-form>`;
    }
    return html`
      <h1>${texts.title}</h1>
      <p>${texts.explanation}</p>
      <p>${this.#lastLine()}</p>
      ${this.#renderSave()}
      <h2>${texts.checkTitle}</h2>
      <check-backup-form .onChecked=${this.#onChecked}></check-backup-form>
      <h2>${texts.restoreTitle}</h2>
      <p>${texts.restoreExplanation}</p>
      <button type="button" @click=${this.#onRestore}>${texts.restoreAction}</button>
    `;
  }

  #renderSave(): unknown {
    const texts = textsOf(backupTexts);
    const passphrase = textsOf(passphraseTexts);
    return html`<form @submit=${this.#onSave}>
      <passphrase-field
        id="own-passphrase"
        .label=${passphrase.again}
        .hint=${passphrase.againHint}
      ></passphrase-field>
      <passphrase-field
        id="file-passphrase"
        purpose="new"
        .label=${texts.backupPassphrase}
        .hint=${texts.backupPassphraseHint}
      ></passphrase-field>
      <button type="button" @click=${this.#onSuggest}>${passphrase.suggest}</button>
      <div class="actions">
        <button class="primary" aria-disabled=${this.isBusy ? 'true' : nothing}>${texts.save}</button>
      </div>
      <p role="status">${this.isBusy ? texts.working : this.state}</p>
    </form>`;
  }

  #lastLine(): string {
    const texts = textsOf(backupTexts);
    const { lastBackup, writesSinceBackup } = this.practice.store.backupState;
    return lastBackup === null
      ? texts.never
      : `${texts.last(momentText(lastBackup))} ${texts.since(writesSinceBackup)}`;
  }

  #field(id: string): PassphraseField {
    return this.querySelector<PassphraseField>(`#${id}`)!;
  }

  readonly #onSuggest = async (): Promise<void> => {
    const { generatePassphrase } = await openVaultAccess();
    await this.#field('file-passphrase').suggest(generatePassphrase());
  };

  readonly #onSave = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.isBusy) return;
    const texts = textsOf(backupTexts);
    const [own, file] = [this.#field('own-passphrase'), this.#field('file-passphrase')];
    const { checkPassphrase } = await openVaultAccess();
    const checked = checkPassphrase(file.value);
    file.fault = checked.ok ? undefined : textsOf(passphraseTexts).weak[checked.code];
    if (!checked.ok) {
      file.focus();
      return;
    }
    this.isBusy = true;
    this.state = '';
    await this.attempt(async () => {
      const { store } = this.practice;
      if (!(await reauthenticate(store, own))) return;
      const outcome = await saveStream(backupFileName(localDay(new Date())), () => store.backup(file.value));
      this.state = texts[outcome];
      if (outcome === 'saved') await store.confirmBackup();
      if (outcome === 'cancelled') return;
      own.clear();
      file.clear();
    });
    this.isBusy = false;
  };

  /** A download counts once its file was found whole: the browser does not say whether it was kept. */
  readonly #onChecked = async (createdAt: string): Promise<void> => {
    const { store } = this.practice;
    if (store.unconfirmedBackup !== createdAt) return;
    await store.confirmBackup();
    this.requestUpdate();
  };

  readonly #onRestore = async (): Promise<void> => {
    await import('../locked/restore-form.js');
    this.isRestoring = true;
  };

  readonly #onRestored = (place: string): void => {
    // After a restore the vault is locked; without one the way back leads here.
    if (this.querySelector('restore-form')?.isDone) location.replace('locked.html');
    else this.isRestoring = place === 'restore';
  };
}

customElements.define('backup-screen', BackupScreen);
