// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { keyBytes } from '../crypto/suite.js';

/** What a slot holds. Every key of a vault comes from these two. */
export interface VaultSecrets {
  /** Root of all keys. Stays for a session, wrapped. */
  readonly root: Bytes;
  /**
   * The first key of the log. Not derived from the root and never kept for a session: who takes over an open vault
   * cannot rewrite what the log said before.
   */
  readonly auditSeed: Bytes;
}

/** Fresh secrets for a new vault. */
export function newVaultSecrets(): VaultSecrets {
  return { root: randomBytes(keyBytes), auditSeed: randomBytes(keyBytes) };
}

/** 64 bytes. The caller overwrites them. */
export function joinSecrets({ root, auditSeed }: VaultSecrets): Bytes {
  return concatenate([root, auditSeed]);
}

/** Reads what `joinSecrets` wrote and overwrites it. @returns undefined when the length is wrong */
export function splitSecrets(joined: Bytes): VaultSecrets | undefined {
  if (joined.length !== 2 * keyBytes) return undefined;
  const secrets = { root: joined.slice(0, keyBytes), auditSeed: joined.slice(keyBytes) };
  joined.fill(0);
  return secrets;
}
