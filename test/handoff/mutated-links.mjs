// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../../packages/handoff/src/bytes/base64url.ts';
import { seededRandom } from './seeded-random.mjs';

/** How the bytes of a link are changed. Each gets the bytes, chance, and the bytes of another link. */
const mutations = {
  'a bit is flipped': (bytes, random) => flip(bytes, random, 1),
  'some bits are flipped': (bytes, random) => flip(bytes, random, 2 + random.below(16)),
  'a byte is another': (bytes, random) => bytes.with(random.below(bytes.length), random.below(256)),
  'it is cut off': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'its beginning is missing': (bytes, random) => bytes.subarray(1 + random.below(bytes.length - 1)),
  'bytes are put in': (bytes, random) => {
    const at = random.below(bytes.length);
    const added = Uint8Array.from({ length: 1 + random.below(40) }, () => random.below(256));
    return Uint8Array.of(...bytes.subarray(0, at), ...added, ...bytes.subarray(at));
  },
  'bytes are taken out': (bytes, random) => {
    const at = random.below(bytes.length);
    return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1 + random.below(20)));
  },
  'a part is put in twice': (bytes, random) => {
    const [from, to] = [random.below(bytes.length), random.below(bytes.length)].sort(
      (one, other) => one - other,
    );
    return Uint8Array.of(...bytes.subarray(0, to + 1), ...bytes.subarray(from));
  },
  'a part is of another link': (bytes, random, other) => {
    const at = 1 + random.below(bytes.length - 1);
    return Uint8Array.of(...bytes.subarray(0, at), ...other.subarray(at));
  },
  'its signature is of another link': (bytes, _, other) =>
    Uint8Array.of(...bytes.subarray(0, -64), ...other.subarray(-64)),
  'its content is of another link': (bytes, _, other) =>
    Uint8Array.of(...other.subarray(0, -64), ...bytes.subarray(-64)),
  'a byte is zero': (bytes, random) => bytes.with(random.below(bytes.length), 0),
  'the rest is zeros': (bytes, random) => bytes.slice().fill(0, random.below(bytes.length)),
  'it is any bytes': (bytes, random) => Uint8Array.from(bytes, () => random.below(256)),
};

/**
 * Changed links, the same in every run for the same links and seed.
 * @param {string} fragment @param {string} otherFragment of the same signing key
 * @param {{count: number, seed: number}} options
 * @returns {{kind: string, fragment: string}[]} none of them equal to either
 */
export function mutatedLinks(fragment, otherFragment, { count, seed }) {
  const random = seededRandom(seed);
  const [bytes, other] = [fragment, otherFragment].map(fromBase64Url);
  const mutated = [];
  while (mutated.length < count) {
    const kind = random.pick(Object.keys(mutations));
    const changed = mutations[kind](bytes, random, other);
    const text = toBase64Url(changed);
    if (text !== fragment && text !== otherFragment) mutated.push({ kind, fragment: text });
  }
  return mutated;
}

function flip(bytes, random, count) {
  const changed = bytes.slice();
  for (let flips = 0; flips < count; flips += 1)
    changed[random.below(changed.length)] ^= 1 << random.below(8);
  return changed;
}
