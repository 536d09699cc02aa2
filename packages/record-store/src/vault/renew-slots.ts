// SPDX-License-Identifier: Apache-2.0
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { requirePassphrase } from '../passphrase/require-passphrase.js';
import type { Edit } from './edit.js';
import { passphrasePart, recoveryPart } from './slot-parts.js';
import type { VaultState } from './vault-state.js';
import type { VaultSecrets } from './vault-secrets.js';

/** The write that replaces the passphrase. No record is written anew. @throws RecordStoreError `weak-passphrase` */
export async function renewPassphrase(
  { keys }: VaultState,
  secrets: VaultSecrets,
  next: { readonly passphrase: string; readonly deriveKey: KeyDeriver },
): Promise<Edit> {
  requirePassphrase(next.passphrase);
  const part = await passphrasePart(keys.vaultId, secrets, next);
  return {
    notes: [{ action: 'passphrase.changed' }],
    header: async ({ header }) => ({ ...header, ...part }),
  };
}

/** The write that replaces the recovery code. */
export async function renewRecovery(
  { keys }: VaultState,
  secrets: VaultSecrets,
): Promise<{ readonly code: string; readonly edit: Edit }> {
  const { code, part } = await recoveryPart(keys, secrets);
  const edit: Edit = {
    notes: [{ action: 'recovery-code.renewed' }],
    header: async ({ header }) => ({ ...header, ...part }),
  };
  return { code, edit };
}
