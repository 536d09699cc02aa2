// SPDX-License-Identifier: Apache-2.0
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import type { SessionPort, VaultOptions } from '../types.js';

/** A passphrase that passes the checks, and one that is no vault's. */
export const passphrase = 'otter lantern quartz meadow';
export const otherPassphrase = 'copper willow gravel orchid';

/** Memory in place of an extension's session storage; JSON, as there. */
export function memorySession(): SessionPort & { text: string | undefined } {
  return {
    text: undefined,
    async read() {
      return this.text === undefined ? undefined : (JSON.parse(this.text) as unknown);
    },
    async write(value) {
      this.text = JSON.stringify(value);
    },
    async clear() {
      this.text = undefined;
    },
  };
}

/** Argon2id takes a second; the tests of everything else need a function of the same inputs only. */
export const quickDeriver: KeyDeriver = async (secret, parameters) =>
  new Uint8Array(
    await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(JSON.stringify([Array.from(secret), parameters])),
    ),
  );

/** A clock that tests move. */
export interface TestClock {
  nowMs: number;
}

/** An empty browser: no databases, a new session, Monday morning. */
export function freshVaultOptions(name = `vault-${crypto.randomUUID()}`): VaultOptions & {
  readonly session: ReturnType<typeof memorySession>;
  readonly clock: TestClock;
  readonly name: string;
} {
  globalThis.indexedDB = new IDBFactory();
  const clock = { nowMs: Date.UTC(2026, 5, 1, 9) };
  return { session: memorySession(), name, now: () => clock.nowMs, deriveKey: quickDeriver, clock };
}
