// SPDX-License-Identifier: Apache-2.0

/**
 * Numbers from 0 to 1 that are the same in every run (mulberry32).
 * @param {number} seed
 * @returns {{next: () => number, below: (limit: number) => number, pick: (list: any[]) => any}}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)] };
}
