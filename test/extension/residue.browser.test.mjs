// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { findResidue } from './support/find-residue.mjs';

const timeoutMs = 240_000;

it('leaves nothing of the records readable in the profile of Chromium', { timeout: timeoutMs }, async () => {
  const { remains, unfoundControls, looked, backups } = await findResidue('chromium', 'closed');
  expect(unfoundControls, 'what the scan must find').toEqual([]);
  expect(looked.unread, 'databases that could not be read').toEqual([]);
  expect(backups).toBe(1);
  expect(remains).toEqual([]);
});
