// SPDX-License-Identifier: Apache-2.0
import { deriveWithArgon2 } from '../crypto/derive-with-argon2.js';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { defaultName } from '../storage/open-current.js';
import type { SessionPort, VaultOptions } from '../types.js';
import { standardSealsAKey } from './record-key-use.js';

/** Options with nothing left open. */
export interface Settings {
  readonly session: SessionPort;
  readonly name: string;
  readonly now: () => number;
  readonly idleLockMs: number | undefined;
  readonly deriveKey: KeyDeriver;
  readonly sealsAKey: number;
}

/** Fills in what the options leave out. */
export function settingsOf(options: VaultOptions): Settings {
  const { session, name, now, idleLockMs, deriveKey, sealsAKey } = options;
  return {
    session,
    name: name ?? defaultName,
    now: now ?? (() => Date.now()),
    idleLockMs,
    deriveKey: deriveKey ?? deriveWithArgon2,
    sealsAKey: Math.min(sealsAKey ?? standardSealsAKey, standardSealsAKey),
  };
}
