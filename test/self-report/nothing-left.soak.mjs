// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { expect, it } from 'vitest';
import { expectNothingLeft } from './support/expect-nothing-left.mjs';
import { canaries, endingNames, runSitting } from './support/residue-run.mjs';

const counts = { chromium: 50, firefox: 50, webkit: 20 };
const timeoutMs = 2 * 60 * 60_000;

it('writes down what many sittings leave, each in a browser of its own', { timeout: timeoutMs }, async () => {
  const engines = await testEngines();
  const byEngine = await Promise.all(engines.map(async (engine) => [engine, await manySittings(engine)]));
  const runs = byEngine.flatMap(([, own]) => own);
  writeEvidence('self-report-residue', {
    browsers: Object.fromEntries(byEngine.map(([engine, [{ version }]]) => [engine, version])),
    canaries: Object.keys(canaries),
    backsInEachRun: 20,
    engines: Object.fromEntries(byEngine.map(([engine, own]) => [engine, figuresOf(engine, own)])),
  });
  for (const run of runs) expectNothingLeft(run);
  expect(runs.length).toBeGreaterThan(0);
});

async function manySittings(engine) {
  const names = endingNames(engine);
  const own = [];
  for (let round = 0; round < counts[engine]; round += 1)
    own.push(await runSitting(engine, names[round % names.length]));
  return own;
}

function figuresOf(engine, own) {
  return {
    runs: own.length,
    endings: endingNames(engine),
    pagesLookedAt: own.reduce((sum, { pages }) => sum + pages.length, 0),
    filesScanned: own.reduce((sum, { files }) => sum + files, 0),
    keepsPagesForBack: own.every(({ keepsPages }) => keepsPages),
    runsWithRemains: own.filter(({ remains }) => remains.length > 0).length,
  };
}
