// SPDX-License-Identifier: Apache-2.0
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { fillStorage } from './storage-full.mjs';

const fills = 20;

it('twenty fillings of the storage lose nothing that was acknowledged', async () => {
  const { refused, acknowledged, kept, afterUnlock } = await fillStorage(fills);
  writeEvidence('record-store-storage-full', {
    browsers: { chromium: await browserVersion('chromium') },
    fills,
    refusedAsStorageFull: refused.filter((code) => code === 'storage-full').length,
    acknowledgedRecords: acknowledged,
    lostInMemory: acknowledged - kept,
    lostAfterUnlock: acknowledged - afterUnlock,
  });
  expect(refused).toEqual(Array.from({ length: fills }, () => 'storage-full'));
  expect([kept, afterUnlock]).toEqual([acknowledged, acknowledged]);
});
