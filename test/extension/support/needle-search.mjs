// SPDX-License-Identifier: Apache-2.0

/** Every needle has more bytes than this. */
const startBytes = 4;
const slotBits = 16;

/**
 * Looks for hundreds of texts in one pass.
 * @template {{bytes: Buffer}} Needle
 * @param {Needle[]} needles each of more than four bytes
 * @returns {(bytes: Buffer) => Set<Needle>} those that are in there
 */
export function needleSearch(needles) {
  const starts = new Map();
  const slots = new Uint8Array(1 << slotBits);
  for (const needle of needles) {
    if (needle.bytes.length <= startBytes) throw new RangeError('needles: one is too short');
    const start = needle.bytes.readInt32BE(0);
    starts.set(start, [...(starts.get(start) ?? []), needle]);
    slots[slotOf(start)] = 1;
  }
  return (bytes) => {
    const found = new Set();
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      start = (start << 8) | bytes[at];
      if (slots[slotOf(start)] === 0) continue;
      const begin = at + 1 - startBytes;
      for (const needle of starts.get(start) ?? []) {
        if (begin >= 0 && !found.has(needle) && isAt(bytes, needle.bytes, begin)) found.add(needle);
      }
    }
    return found;
  };
}

function slotOf(start) {
  return Math.imul(start, 0x9e3779b1) >>> (32 - slotBits);
}

function isAt(bytes, wanted, begin) {
  return (
    begin + wanted.length <= bytes.length &&
    bytes.compare(wanted, 0, wanted.length, begin, begin + wanted.length) === 0
  );
}
