// SPDX-License-Identifier: Apache-2.0
import { resumeVault } from '@cradleside/record-store';
import { loadPolicy } from './load-policy.js';
import { showPanel } from './show-panel.js';
import { vaultOptions } from './vault-options.js';

/**
 * Opens the panel where this browser session is unlocked, else goes to the locked page. Records that cannot be verified
 * lead there too: unlocking says what is wrong with them, and offers a backup.
 */
export async function openUnlockedPanel(): Promise<void> {
  const { policy } = await loadPolicy();
  const store = await resumeVault(vaultOptions(policy)).catch(() => null);
  if (store === null) location.replace('locked.html');
  else await showPanel(store);
}
