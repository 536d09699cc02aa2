// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { expandBytes, importSecret } from '../crypto/expand.js';
import { RecordStoreError } from '../errors.js';
import { newRecoveryCode, readRecoveryCode } from '../passphrase/recovery-code.js';
import type { VaultHeader } from './header.js';
import { sealPassphraseSlot, sealRecoverySlot } from './slots.js';
import type { VaultKeys } from './vault-keys.js';
import { wrapSecret } from './vault-keys.js';
import type { VaultSecrets } from './vault-secrets.js';
import { joinSecrets } from './vault-secrets.js';

type Slot = Pick<VaultHeader, 'passphraseSlot'>;
type Recovery = Pick<VaultHeader, 'recoverySlot' | 'backupRecoveryKey'>;

/** The slot for a passphrase. */
export async function passphrasePart(
  vaultId: Bytes,
  secrets: VaultSecrets,
  { passphrase, deriveKey }: { readonly passphrase: string; readonly deriveKey: KeyDeriver },
): Promise<Slot> {
  const joined = joinSecrets(secrets);
  const passphraseSlot = await sealPassphraseSlot(joined, passphrase, {
    vaultId,
    purpose: 'slot',
    deriveKey,
  });
  joined.fill(0);
  return { passphraseSlot };
}

/** A new recovery code with the slot and the key for backups that it opens. */
export async function recoveryPart(
  keys: VaultKeys,
  secrets: VaultSecrets,
): Promise<{ readonly code: string; readonly part: Recovery }> {
  const code = newRecoveryCode();
  const secret = readRecoveryCode(code);
  if (secret === undefined) throw new RecordStoreError('wrong-recovery-code');
  const joined = joinSecrets(secrets);
  const recoverySlot = await sealRecoverySlot(joined, secret, { vaultId: keys.vaultId, purpose: 'slot' });
  const backupKey = await expandBytes(await importSecret(secret), 'backup-recovery', keys.vaultId);
  const backupRecoveryKey = await wrapSecret(keys, backupKey, ['backup-recovery']);
  for (const bytes of [joined, secret, backupKey]) bytes.fill(0);
  return { code, part: { recoverySlot, backupRecoveryKey } };
}
