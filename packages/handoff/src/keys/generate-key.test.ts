// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { generateKey } from './generate-key.js';

/** Fails as often as it is told, then gives how often it was asked. */
const failing = (times: number) => {
  let asked = 0;
  return () => {
    asked += 1;
    return asked > times ? Promise.resolve(asked) : Promise.reject(new DOMException('', 'OperationError'));
  };
};

it.each([0, 1, 7])('is asked once more than it fails: %d', async (times) => {
  expect(await generateKey(failing(times))).toBe(times + 1);
});

it('is given up after the eighth time', async () => {
  await expect(generateKey(failing(8))).rejects.toThrow(DOMException);
});
