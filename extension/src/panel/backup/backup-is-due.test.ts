// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { backupIsDue } from './backup-is-due.js';

const reminder = { days: 7, records: 25 };
const nowMs = Date.parse('2026-03-11T10:00:00+00:00');
const cases = [
  { lastBackup: null, writesSinceBackup: 0, due: false, name: 'nothing was ever written' },
  { lastBackup: null, writesSinceBackup: 1, due: true, name: 'something was written and never backed up' },
  {
    lastBackup: '2020-01-01T10:00:00+00:00',
    writesSinceBackup: 0,
    due: false,
    name: 'an old backup holds everything',
  },
  {
    lastBackup: '2026-03-04T10:00:01+00:00',
    writesSinceBackup: 24,
    due: false,
    name: 'a second under 7 days, 24 records',
  },
  { lastBackup: '2026-03-04T10:00:00+00:00', writesSinceBackup: 1, due: true, name: '7 days to the second' },
  {
    lastBackup: '2026-03-11T09:59:00+00:00',
    writesSinceBackup: 25,
    due: true,
    name: '25 records in a minute',
  },
  { lastBackup: '2026-03-04T03:00:00-07:00', writesSinceBackup: 1, due: true, name: '7 days across offsets' },
];

it.each(cases)('asks for a backup: $due, when $name', ({ due, ...state }) => {
  expect(backupIsDue(state, reminder, nowMs)).toBe(due);
});
