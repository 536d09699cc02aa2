// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { expect, it } from 'vitest';
import { expectNothingLeft } from './support/expect-nothing-left.mjs';
import { keptRuns, noRunsYet, pageDigest } from './support/residue-figures.mjs';
import { canaries, runSitting } from './support/residue-run.mjs';

const counts = { chromium: 50, firefox: 50, webkit: 20 };
const mostNotEnded = 15;
const timeoutMs = 3 * 60 * 60_000;

it('writes down what many sittings leave, each in a browser of its own', { timeout: timeoutMs }, async () => {
  const engines = await testEngines();
  const soak = keptRuns(counts) ?? { begun: new Date().toISOString(), browsers: {}, engines: {} };
  await Promise.all(
    engines.map(async (engine) => {
      soak.engines[engine] ??= noRunsYet(engine, counts[engine]);
      const figures = soak.engines[engine];
      while (figures.runs < figures.runsAskedFor && figures.notEnded.length < mostNotEnded) {
        await addRun(soak, engine);
        // After each run: what comes later cannot take away what was found, and a soak that was stopped goes on.
        writeEvidence('self-report-residue', {
          ...soak,
          pageDigest: pageDigest(),
          canaries: Object.keys(canaries),
          backsInEachRun: 20,
        });
      }
    }),
  );
  for (const engine of engines) {
    const { runs, faults } = soak.engines[engine];
    expect({ engine, runs, faults }).toEqual({ engine, runs: counts[engine], faults: [] });
  }
});

/** One sitting with the ending that was seen least; a browser that does not come to the end of it is told apart from a fault. */
async function addRun({ browsers, engines }, engine) {
  const figures = engines[engine];
  const { runsByEnding } = figures;
  const [ending] = Object.keys(runsByEnding).toSorted(
    (one, other) => runsByEnding[one] - runsByEnding[other],
  );
  let run;
  try {
    run = await runSitting(engine, ending);
  } catch (error) {
    figures.notEnded.push({ ending, reason: error.message.split('\n', 1)[0] });
    return;
  }
  browsers[engine] = run.version;
  figures.runs += 1;
  runsByEnding[ending] += 1;
  figures.pagesLookedAt += run.pages.length;
  figures.runsThatKeepPagesForBack += Number(run.keepsPages);
  figures.runsWithProfileSearched += Number(run.foundControl);
  figures.filesScanned += run.files;
  figures.remains.push(...run.remains.map((hit) => ({ ending, ...hit })));
  try {
    expectNothingLeft(run);
  } catch (error) {
    figures.faults.push({ ending, fault: error.message.split('\n', 1)[0] });
  }
}
