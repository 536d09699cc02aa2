// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import type { VaultOptions } from '@cradleside/record-store';
import { sessionPort } from '../../platform/session-port.js';

const millisecondsAMinute = 60_000;

/** How every page of the extension opens the vault. */
export function vaultOptions(policy: Pick<Policy, 'idleLockMinutes'>): VaultOptions {
  return { session: sessionPort, idleLockMs: policy.idleLockMinutes * millisecondsAMinute };
}
