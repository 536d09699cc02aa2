// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';

/** How a passphrase becomes a key. Kept in clear beside what the key opens, and bound to it. */
export interface KdfParameters {
  readonly algorithm: 'argon2id';
  /** KiB; 19 456 to 262 144. */
  readonly memoryKibibytes: number;
  /** Passes over the memory; 2 to 10. */
  readonly passes: number;
  /** Lanes; 1. The implementation has one thread, so more would help a guesser only. */
  readonly lanes: number;
  /** 16 bytes in base64. */
  readonly salt: string;
}

/**
 * Derives 32 bytes from a passphrase (NFKC, UTF-8).
 * @throws RecordStoreError `derivation-failed`
 */
export type KeyDeriver = (passphrase: Bytes, parameters: KdfParameters) => Promise<Bytes>;
