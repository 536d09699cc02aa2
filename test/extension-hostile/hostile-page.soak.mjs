// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { openBattery } from './run-battery.mjs';
import { allTricks } from './tricks/all-tricks.mjs';

it('writes down what hostile pages read, triggered and were told', async () => {
  const tricks = Object.values(allTricks).flat();
  const startedMs = performance.now();
  const battery = await openBattery(tricks);
  const faults = [];
  const said = {};
  for (const trick of tricks) {
    const outcome = await battery
      .run(trick)
      .catch((error) => ({ said: 'unknown', faults: [`could not be judged: ${error.message}`] }));
    said[outcome.said] = (said[outcome.said] ?? 0) + 1;
    faults.push(...outcome.faults.map((fault) => `${trick.name}: ${fault}`));
  }
  await battery.close();
  writeEvidence('hostile-page', {
    browsers: { chromium: battery.version },
    tricks: tricks.length,
    tricksByTopic: Object.fromEntries(
      Object.entries(allTricks).map(([topic, { length }]) => [topic, length]),
    ),
    tricksThatReadOrTriggeredOrWereLiedTo: new Set(faults.map((fault) => fault.split(': ')[0])).size,
    faults,
    whatThePanelSaid: said,
    seconds: Math.round((performance.now() - startedMs) / 1000),
  });
  expect(faults).toEqual([]);
});
