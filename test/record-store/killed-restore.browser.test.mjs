// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { killWhileRestoring } from './restore-rounds.mjs';

it('a Chromium killed while it restores has the vault from before or the restored one, whole', async () => {
  const { faults, asBefore, asRestored } = await killWhileRestoring('chromium', 2);
  expect(faults).toEqual([]);
  expect(asBefore + asRestored).toBe(2);
}, 300_000);
