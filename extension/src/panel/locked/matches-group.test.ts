// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { matchesGroup } from './matches-group.js';
import { recoveryGroups } from './recovery-groups.js';

const cases = [
  ['MD9V', 'MD9V', true],
  [' md9v ', 'MD9V', true],
  ['m d-9 v', 'MD9V', true],
  ['OIL1', '0111', true],
  ['MD9W', 'MD9V', false],
  ['MD9', 'MD9V', false],
  ['', 'MD9V', false],
] as const;

it.each(cases)('takes %j for the group %j: %s', (typed, group, isMatch) => {
  expect(matchesGroup(typed, group)).toBe(isMatch);
});

it.each(['MD9V-Y5HX-QHCR', 'MD9V Y5HX QHCR', ' MD9V - Y5HX QHCR '])('prints %j in three groups', (code) => {
  expect(recoveryGroups(code)).toEqual(['MD9V', 'Y5HX', 'QHCR']);
});
