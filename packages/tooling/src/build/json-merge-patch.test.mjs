// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { mergePatch } from './json-merge-patch.mjs';

/** Of the test cases in appendix A of RFC 7396. */
it.each([
  [{ aa: 'b' }, { aa: 'c' }, { aa: 'c' }],
  [{ aa: 'b' }, { bb: 'c' }, { aa: 'b', bb: 'c' }],
  [{ aa: 'b' }, { aa: null }, {}],
  [{ aa: ['b'] }, { aa: 'c' }, { aa: 'c' }],
  [{ aa: 'c' }, { aa: ['b'] }, { aa: ['b'] }],
  [{ aa: { bb: 'c' } }, { aa: { bb: 'd', cc: null } }, { aa: { bb: 'd' } }],
  [{ aa: [{ bb: 'c' }] }, { aa: [1] }, { aa: [1] }],
  [{ ee: null }, { aa: 1 }, { ee: null, aa: 1 }],
  [[1, 2], { aa: 'b', cc: null }, { aa: 'b' }],
  [{}, { aa: { bb: { ccc: null } } }, { aa: { bb: {} } }],
])('%j patched with %j is %j', (target, patch, expected) => {
  expect(mergePatch(target, patch)).toEqual(expected);
});
