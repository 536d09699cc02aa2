// SPDX-License-Identifier: Apache-2.0
import { backupContents } from './backup/backup-contents.js';
import { withLiveInbox } from './inbox/with-live-inbox.js';
import type { OpenedBackup } from './backup/read-backup.js';
import { openBackup } from './backup/read-backup.js';
import { verifiedBackup } from './backup/verified-backup.js';
import type { VerifiedBackup } from './backup/verify-backup.js';
import { PanelChannel } from './session/panel-channel.js';
import { replaceDatabase } from './storage/replace-database.js';
import { withWriteLock } from './storage/write-lock.js';
import type { BackupSecret, VaultOptions } from './types.js';
import { fillVault } from './vault/fill-vault.js';
import { loadVault } from './vault/load-vault.js';
import type { Settings } from './vault/settings.js';
import { settingsOf } from './vault/settings.js';
import type { PassphraseSlot } from './vault/slots.js';
import { passphrasePart } from './vault/slot-parts.js';

/**
 * Replaces the vault, if there is one, with what a backup holds: all of it, or nothing is changed. Everything is
 * verified first, then written beside the live vault, verified there, and then taken over in one transaction. The vault
 * is locked afterwards: the passphrase of the backup opens it, or with a recovery code the passphrase of its time.
 * Messages of the inbox that nobody has taken in yet come along when both are the same vault. What was replaced is
 * deleted at the next unlock.
 * @throws RecordStoreError `bad-backup`, `wrong-passphrase`, `wrong-recovery-code`, `newer-schema`, `storage-full`,
 *   `storage-failed`, `derivation-failed`
 */
export async function restoreVault(
  file: Blob,
  secret: BackupSecret,
  options: VaultOptions,
): Promise<{ readonly records: number }> {
  const settings = settingsOf(options);
  const backup = await openBackup(file, secret, settings.deriveKey);
  const verified = await verifiedBackup(backup);
  const slot = await slotFor(verified, secret, settings);
  await withWriteLock(settings.name, () => replace(settings, { backup, verified, slot }));
  verified.root.fill(0);
  verified.auditSeed.fill(0);
  return { records: verified.records };
}

async function slotFor(
  { keys, root, auditSeed }: VerifiedBackup,
  secret: BackupSecret,
  { deriveKey }: Settings,
): Promise<PassphraseSlot | undefined> {
  if (!('passphrase' in secret)) return undefined;
  const { passphrase } = secret;
  const part = await passphrasePart(keys.vaultId, { root, auditSeed }, { passphrase, deriveKey });
  return part.passphraseSlot;
}

async function replace(
  { name, session, now }: Settings,
  {
    backup,
    verified,
    slot,
  }: {
    readonly backup: OpenedBackup;
    readonly verified: VerifiedBackup;
    readonly slot: PassphraseSlot | undefined;
  },
): Promise<void> {
  const { keys, header, manifest, auditSeed } = verified;
  const blueprint = {
    keys,
    header: { ...header, ...(slot === undefined ? {} : { passphraseSlot: slot }) },
    chain: manifest,
    actor: manifest.actor,
    sequence: manifest.sequence,
    lastBackup: backup.header.createdAt,
    writesSinceBackup: 0,
    note: { action: 'vault.restored', actor: '?' },
    nowMs: now(),
  };
  const contents = await withLiveInbox(name, { keys, header }, backupContents(backup.parts()));
  const database = await replaceDatabase(name, {
    fill: (empty) => fillVault(empty, blueprint, contents),
    verify: (filled) => loadVault(filled, keys, { seed: auditSeed }),
  });
  database.close();
  await session.clear();
  const channel = new PanelChannel(name, () => undefined);
  channel.send({ type: 'locked', cause: 'system' });
  channel.close();
}
