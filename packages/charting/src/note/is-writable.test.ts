// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { isWritable } from './is-writable.js';

/** Bytes 80 to 9F of Windows-1252; five of them stand for nothing. */
const upper = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

it('lets through what Windows-1252 holds, and nothing else', () => {
  const writable = [];
  for (let code = 0; code < 0x10000; code++)
    if (isWritable(String.fromCharCode(code))) writable.push(String.fromCharCode(code));
  const latin1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
    (_, code) => (code >= 0x20 && code <= 0x7e) || code >= 0xa0,
  );
  expect(writable.sort()).toEqual([...latin1, ...upper.split('')].sort());
  expect(isWritable('\u{1f600}')).toBe(false);
});
