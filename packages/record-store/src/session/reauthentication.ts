// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import type { OpenVault } from '../vault/open-vault.js';
import type { Settings } from '../vault/settings.js';
import { checkDelay, countFailure } from '../vault/failures.js';
import { openPassphraseSlot } from '../vault/slots.js';
import type { VaultSecrets } from '../vault/vault-secrets.js';
import { splitSecrets } from '../vault/vault-secrets.js';

/** How long a repeated passphrase counts. */
const validMs = 60_000;

/** Keeps the secrets that only the passphrase gives, for the minute after it was typed again. */
export class Reauthentication {
  readonly #vault: OpenVault;
  readonly #settings: Settings;
  #secrets: VaultSecrets | undefined;
  #givenMs = 0;

  constructor(vault: OpenVault, settings: Settings) {
    this.#vault = vault;
    this.#settings = settings;
  }

  /** @throws RecordStoreError `wrong-passphrase`, `too-soon`, `locked` */
  async confirm(passphrase: string): Promise<void> {
    const { now, deriveKey } = this.#settings;
    const { database } = this.#vault.place;
    await checkDelay(database, now());
    const { header, keys } = this.#vault.state;
    const place = { vaultId: keys.vaultId, purpose: 'slot', deriveKey } as const;
    const joined = await openPassphraseSlot(header.passphraseSlot, passphrase, place);
    const secrets = joined && splitSecrets(joined);
    if (secrets === undefined) {
      await countFailure(database, now(), 'passphrase');
      throw new RecordStoreError('wrong-passphrase');
    }
    await this.#vault.commit({ notes: [{ action: 'vault.reauthenticated' }], forgetsFailures: true });
    this.forget();
    this.#secrets = secrets;
    this.#givenMs = now();
  }

  /** @throws RecordStoreError `reauthentication-needed` */
  secrets(): VaultSecrets {
    this.forgetIfOld();
    if (this.#secrets === undefined) throw new RecordStoreError('reauthentication-needed');
    return this.#secrets;
  }

  /** Overwrites the secrets once their minute is over. */
  forgetIfOld(): void {
    const ageMs = this.#settings.now() - this.#givenMs;
    if (ageMs < 0 || ageMs >= validMs) this.forget();
  }

  forget(): void {
    this.#secrets?.root.fill(0);
    this.#secrets?.auditSeed.fill(0);
    this.#secrets = undefined;
  }
}
