// SPDX-License-Identifier: Apache-2.0
/* oxlint-disable id-length -- the names of the oracle's own options */
import { argon2id } from '@noble/hashes/argon2.js';

/** Argon2id by another implementation, 32 bytes. Slow: for small parameters. */
export function oracleArgon2(
  passphrase: Uint8Array,
  salt: Uint8Array,
  {
    memoryKibibytes,
    passes,
    lanes,
    ...rest
  }: {
    readonly memoryKibibytes: number;
    readonly passes: number;
    readonly lanes: number;
    readonly key?: Uint8Array;
    readonly personalization?: Uint8Array;
  },
): Uint8Array {
  return argon2id(passphrase, salt, { t: passes, m: memoryKibibytes, p: lanes, dkLen: 32, ...rest });
}
