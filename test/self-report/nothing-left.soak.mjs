// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { expect, it } from 'vitest';
import { expectNothingLeft } from './support/expect-nothing-left.mjs';
import { canaries, endingNames, runSitting } from './support/residue-run.mjs';

const counts = { chromium: 50, firefox: 50, webkit: 20 };
const timeoutMs = 2 * 60 * 60_000;

it('writes down what many sittings leave, each in a browser of its own', { timeout: timeoutMs }, async () => {
  const browsers = {};
  const figures = {};
  const runs = [];
  for (const engine of await testEngines()) {
    const own = [];
    const names = endingNames(engine);
    for (let round = 0; round < counts[engine]; round += 1)
      own.push(await runSitting(engine, names[round % names.length]));
    browsers[engine] = own[0].version;
    figures[engine] = {
      runs: own.length,
      endings: names,
      pagesLookedAt: own.reduce((sum, { pages }) => sum + pages.length, 0),
      filesScanned: own.reduce((sum, { files }) => sum + files, 0),
      keepsPagesForBack: own.every(({ keepsPages }) => keepsPages),
      runsWithRemains: own.filter(({ remains }) => remains.length > 0).length,
    };
    runs.push(...own);
  }
  writeEvidence('self-report-residue', {
    browsers,
    canaries: Object.keys(canaries),
    backsInEachRun: 20,
    engines: figures,
  });
  for (const run of runs) expectNothingLeft(run);
  expect(runs.length).toBeGreaterThan(0);
});
