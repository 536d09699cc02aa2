// SPDX-License-Identifier: Apache-2.0
import {
  checkBackup,
  checkPassphrase,
  createVault,
  forgetLostVault,
  generatePassphrase,
  inspectVault,
  restoreVault,
  resumeVault,
  unlockVault,
} from '@cradleside/record-store';
import { loadPolicy } from '../app/load-policy.js';
import { vaultOptions } from '../app/vault-options.js';

/** What a page outside the unlocked panel may do with the vault. */
export type VaultAccess = Awaited<ReturnType<typeof openVaultAccess>>;

/**
 * The doors of the vault, with the options that every page uses. Pages load this module after their first drawing, since
 * the cryptography and the policy's reader come with it.
 */
export async function openVaultAccess() {
  const { policy } = await loadPolicy();
  const options = vaultOptions(policy);
  return {
    checkPassphrase,
    generatePassphrase,
    inspect: () => inspectVault(options),
    forgetLost: () => forgetLostVault(options),
    resume: () => resumeVault(options),
    create: (secrets: Parameters<typeof createVault>[0]) => createVault(secrets, options),
    unlock: (secret: Parameters<typeof unlockVault>[0]) => unlockVault(secret, options),
    check: (file: Blob, secret: Parameters<typeof checkBackup>[1]) => checkBackup(file, secret, options),
    restore: (file: Blob, secret: Parameters<typeof restoreVault>[1]) => restoreVault(file, secret, options),
  };
}
