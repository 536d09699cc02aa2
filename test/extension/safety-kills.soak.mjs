// SPDX-License-Identifier: Apache-2.0
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { killAtEachStep } from './support/safety-kill-rounds.mjs';

/** Of each step. */
const kills = { chromium: 20, firefox: 20 };

it('a browser killed at a step of a safety event loses nothing that was acknowledged, and closes nothing early', async () => {
  const engines = Object.keys(kills);
  const figures = await Promise.all(engines.map((engine) => killAtEachStep(engine, kills[engine])));
  const versions = await Promise.all(engines.map((engine) => browserVersion(engine)));
  const told = engines.map((engine, index) => {
    const { lost, wrong, ...counted } = figures[index];
    return [engine, { ...counted, acknowledgedLost: lost.length, standingElsewhere: wrong.length }];
  });
  writeEvidence('safety-kills', {
    browsers: Object.fromEntries(engines.map((engine, index) => [engine, versions[index]])),
    ...Object.fromEntries(told),
  });
  for (const { lost, wrong } of figures) expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
});
