// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { dueRoute } from './due-route.js';

it('begins what is due with the caregiver who is due for it', () => {
  const family = 'f'.repeat(32);
  const grandmother = 'd'.repeat(32);
  expect(dueRoute(family, { caregiver: grandmother, instruments: ['gad-7', 'phq-9'] })).toEqual({
    screen: 'start-screening',
    family,
    caregiver: grandmother,
    instrument: 'gad-7',
  });
});
