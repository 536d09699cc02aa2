// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { isSealedTextAnswer, isSealedTextMessage } from './sealed-text-message.js';

const name = 'scan-to-panel/sealed-text';

it('takes a sealed text', () => {
  expect(isSealedTextMessage({ name, text: 'CS1:' })).toBe(true);
});

it.each([
  undefined,
  null,
  name,
  {},
  { name },
  { text: 'CS1:' },
  { name, text: 1 },
  { name, text: ['CS1:'] },
  { name, text: 'x'.repeat(4001) },
  { name: 'background-to-panel/lock', text: 'CS1:' },
])('refuses %j', (value) => {
  expect(isSealedTextMessage(value)).toBe(false);
});

it.each(['received', 'locked'])('takes "%s" for an answer', (answer) => {
  expect(isSealedTextAnswer(answer)).toBe(true);
});

it.each([undefined, null, '', 'other', {}])('takes %j for none', (answer) => {
  expect(isSealedTextAnswer(answer)).toBe(false);
});
