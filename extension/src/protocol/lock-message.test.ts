// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { isLockMessage } from './lock-message.js';

const name = 'background-to-panel/lock';

it.each(['idle', 'system', 'clock', 'restart'])('takes a lock message because of "%s"', (cause) => {
  expect(isLockMessage({ name, cause })).toBe(true);
});

it.each([
  undefined,
  null,
  'background-to-panel/lock',
  [],
  {},
  { name },
  { cause: 'idle' },
  { name, cause: 'other' },
  { name, cause: ['idle'] },
  { name: 'panel-to-background/lock', cause: 'idle' },
])('refuses %j', (value) => {
  expect(isLockMessage(value)).toBe(false);
});
