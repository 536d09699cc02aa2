// SPDX-License-Identifier: Apache-2.0
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { writeFromThreeTabs } from './three-tabs.mjs';

const writes = 1000;
const engines = ['chromium', 'firefox'];

it('three tabs that each write a thousand records at once lose nothing', async () => {
  const results = {};
  const browsers = {};
  for (const engine of engines) {
    results[engine] = await writeFromThreeTabs(engine, writes);
    browsers[engine] = await browserVersion(engine);
  }
  writeEvidence('record-store-three-tabs', {
    browsers,
    writesEachTab: writes,
    ...Object.fromEntries(
      engines.map((engine) => [
        engine,
        {
          recordsInEachTabAfterwards: results[engine].counts.map(({ unique }) => unique),
          counterInEachTabAfterwards: results[engine].counts.map(({ counter }) => counter),
          conflictsToldAndTriedAgain: results[engine].conflicts,
        },
      ]),
    ),
  });
  const everything = { screenings: 3 * writes, unique: 3 * writes, counter: (3 * writes) / 5, ends: 3 };
  for (const engine of engines) expect(results[engine].counts).toEqual([everything, everything, everything]);
});
