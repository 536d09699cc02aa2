// SPDX-License-Identifier: Apache-2.0
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { killWhileWriting } from './kill-rounds.mjs';

const kills = { chromium: 100, firefox: 50 };

it('a browser killed while it writes loses nothing that was acknowledged', async () => {
  const results = {};
  for (const [engine, times] of Object.entries(kills))
    results[engine] = await killWhileWriting(engine, times);
  const engines = Object.keys(kills);
  const versions = await Promise.all(engines.map((engine) => browserVersion(engine)));
  writeEvidence('record-store-killed-browser', {
    browsers: Object.fromEntries(engines.map((engine, index) => [engine, versions[index]])),
    ...Object.fromEntries(
      Object.entries(results).map(([engine, { acknowledged, lost, corrupt, brokenChains, vanished }]) => [
        engine,
        {
          kills: kills[engine],
          acknowledgedWrites: acknowledged,
          acknowledgedLost: lost.length,
          corruptAfterwards: corrupt.length,
          brokenChains,
          startsThatFoundNoVault: vanished,
        },
      ]),
    ),
  });
  for (const { lost, corrupt, brokenChains } of Object.values(results))
    expect({ lost, corrupt, brokenChains }).toEqual({ lost: [], corrupt: [], brokenChains: 0 });
});
