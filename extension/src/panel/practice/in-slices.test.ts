// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { inSlices } from './in-slices.js';

it('makes everything, in order', async () => {
  expect(await inSlices([1, 2, 3], (one) => [one, one * 10])).toEqual([1, 10, 2, 20, 3, 30]);
});

it('makes nothing more once it is stopped', async () => {
  const controller = new AbortController();
  const slow = (one: number) => {
    const until = performance.now() + 10;
    while (performance.now() < until);
    controller.abort();
    return [one];
  };
  const seen: number[] = [];
  const result = await inSlices([1, 2, 3], (one) => (seen.push(one), slow(one)), controller.signal);
  expect([result, seen]).toEqual([undefined, [1]]);
});
