// SPDX-License-Identifier: Apache-2.0
import { fromHex } from '../bytes/hex.js';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { readRecoveryCode } from '../passphrase/recovery-code.js';
import type { UnlockSecret } from '../types.js';
import type { VaultHeader } from './header.js';
import { openPassphraseSlot, openRecoverySlot } from './slots.js';
import type { VaultSecrets } from './vault-secrets.js';
import { splitSecrets } from './vault-secrets.js';

/** Opens a slot of a vault. @returns undefined when the secret is another one */
export async function openSecrets(
  header: VaultHeader,
  secret: UnlockSecret,
  { purpose, deriveKey }: { readonly purpose: 'slot' | 'backup-slot'; readonly deriveKey: KeyDeriver },
): Promise<VaultSecrets | undefined> {
  const vaultId = fromHex(header.vaultId);
  if ('passphrase' in secret) {
    const place = { vaultId, purpose, deriveKey };
    const joined = await openPassphraseSlot(header.passphraseSlot, secret.passphrase, place);
    return joined && splitSecrets(joined);
  }
  const code = readRecoveryCode(secret.recoveryCode);
  if (code === undefined) return undefined;
  const joined = await openRecoverySlot(header.recoverySlot, code, { vaultId, purpose });
  return joined && splitSecrets(joined);
}
