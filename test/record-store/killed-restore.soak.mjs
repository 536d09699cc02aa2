// SPDX-License-Identifier: Apache-2.0
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { killWhileRestoring } from './restore-rounds.mjs';

it('a restore ended at fifty points leaves the vault from before, or the restored one, whole', async () => {
  const { faults, ...figures } = await killWhileRestoring('chromium', 50);
  const browsers = { chromium: await browserVersion('chromium') };
  writeEvidence('record-store-killed-restore', { browsers, ...figures, faults: faults.length });
  expect(faults).toEqual([]);
  expect(figures.asBefore).toBeGreaterThan(0);
});
