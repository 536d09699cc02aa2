// SPDX-License-Identifier: Apache-2.0
import { randomBytes, randomInt } from 'node:crypto';

/** One thing done to the bytes of a link: a bit, a byte, a piece cut out, put in, doubled, or the end lost. */
const changes = [
  (bytes) => {
    bytes[randomInt(bytes.length)] ^= 1 << randomInt(8);
    return bytes;
  },
  (bytes) => {
    bytes[randomInt(bytes.length)] = randomInt(256);
    return bytes;
  },
  (bytes) => bytes.subarray(0, randomInt(bytes.length)),
  (bytes) => {
    const at = randomInt(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + randomInt(8))]);
  },
  (bytes) => {
    const at = randomInt(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), randomBytes(1 + randomInt(16)), bytes.subarray(at)]);
  },
  (bytes) => Buffer.concat([bytes, bytes.subarray(randomInt(bytes.length))]),
];

/** @param {string} fragment @returns {string} another one, never the same */
export function mutateLink(fragment) {
  const original = Buffer.from(fragment, 'base64url');
  for (;;) {
    const changed = changes[randomInt(changes.length)](Buffer.from(original));
    if (!changed.equals(original)) return changed.toString('base64url');
  }
}
