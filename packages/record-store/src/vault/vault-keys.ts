// SPDX-License-Identifier: Apache-2.0
import { fromBase64, toBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { frame } from '../bytes/frame.js';
import { fromHex } from '../bytes/hex.js';
import { Digest } from '../crypto/digest.js';
import { expandBytes, expandKey, importSecret } from '../crypto/expand.js';
import { open, seal } from '../crypto/seal.js';
import { suite } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';

/** What the root gives. All but the key of the set digest are non-extractable. */
export interface VaultKeys {
  readonly vaultId: Bytes;
  readonly wrap: CryptoKey;
  readonly head: CryptoKey;
  readonly audit: CryptoKey;
  readonly set: Bytes;
  readonly digest: Digest;
}

/** Derives the keys of a vault. @param vaultId 32 hex digits */
export async function deriveVaultKeys(root: Bytes, vaultId: string): Promise<VaultKeys> {
  const secret = await importSecret(root);
  const salt = fromHex(vaultId);
  const [wrap, head, audit, set, digest] = await Promise.all([
    expandKey(secret, 'wrap', salt),
    expandKey(secret, 'head', salt),
    expandKey(secret, 'audit', salt),
    expandBytes(secret, 'set', salt),
    Digest.create(),
  ]);
  return { vaultId: salt, wrap, head, audit, set, digest };
}

/** Seals a small secret under the root. @param label what it is and what it belongs to */
export async function wrapSecret(
  keys: VaultKeys,
  secret: Bytes,
  label: readonly (string | number)[],
): Promise<string> {
  return toBase64(await seal(keys.wrap, secret, wrapPlace(keys, label)));
}

/** @throws RecordStoreError `tampered` */
export async function unwrapSecret(
  keys: VaultKeys,
  sealed: string,
  label: readonly (string | number)[],
): Promise<Bytes> {
  const secret = await open(keys.wrap, fromBase64(sealed) ?? new Uint8Array(), wrapPlace(keys, label));
  if (secret === undefined) throw new RecordStoreError('tampered');
  return secret;
}

function wrapPlace({ vaultId }: VaultKeys, label: readonly (string | number)[]): Bytes {
  return frame('wrapped', suite, vaultId, ...label);
}
