// SPDX-License-Identifier: Apache-2.0

/** Pseudo-random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Responses that answer nothing behind a gate that is not known to be open, with at most `mostBlanks` items blank or
 * declined before that.
 * @param {import('@cradleside/instruments').Instrument} definition
 * @param {() => number} random
 * @param {number} mostBlanks
 * @returns {Record<string, unknown>}
 */
export function randomResponses({ items, scales }, random, mostBlanks) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lean = random();
  const open = new Set(Array.from({ length: Math.floor(random() * (mostBlanks + 1)) }, () => pick(items).id));
  const known = new Map();
  const responses = {};
  for (const { id, scale = 'default', askedWhen, declinedAs } of items) {
    if (askedWhen && !askedWhen.anyOf.some((gate) => known.get(gate) >= askedWhen.atLeast)) continue;
    const values = scales[scale].map(({ value }) => value).toSorted((one, other) => one - other);
    if (!open.has(id)) {
      responses[id] = random() < 0.3 ? pick(values) : values[Math.floor(lean * values.length)];
      known.set(id, responses[id]);
    } else if (random() < 0.4) {
      responses[id] = random() < 0.5 ? 'declined' : null;
      if (responses[id] === 'declined') known.set(id, declinedAs);
    }
  }
  return responses;
}
