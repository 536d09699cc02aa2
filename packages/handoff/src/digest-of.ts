// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes/bytes.js';
import { sha256 } from './bytes/sha256.js';
import { toUtf8 } from './bytes/to-utf8.js';
import { digestBytes } from './format.js';

/**
 * Names a definition or a wording by its content: the first 8 bytes of SHA-256 over its JSON with the keys of every
 * object in code-unit order and no spaces. Equal values give equal digests, whatever the order of their keys.
 */
export async function digestOf(value: unknown): Promise<Bytes> {
  return (await sha256(toUtf8(canonicalJson(value)))).slice(0, digestBytes);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
