// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { endingNames, keepsProfile, leftOut } from './residue-run.mjs';

const evidence = new URL('../../../docs/evidence/self-report-residue.json', import.meta.url);
const page = new URL('../../../packages/self-report/site/index.html', import.meta.url);

/** Names the built page: the names in it are made from what is in its files. */
export function pageDigest() {
  return createHash('sha256').update(readFileSync(page)).digest('hex');
}

/** What a soak of this very page had found before it was stopped; undefined: there is none, or it came to its end. */
export function keptRuns(counts) {
  if (!existsSync(evidence)) return undefined;
  const { browsers, figures } = JSON.parse(readFileSync(evidence, 'utf8'));
  const { begun, engines } = figures;
  const isWhole = Object.entries(engines).every(([engine, { runs }]) => runs >= counts[engine]);
  if (isWhole || figures.pageDigest !== pageDigest()) return undefined;
  return { begun, browsers, engines };
}

/** Figures of an engine before its first run. */
export function noRunsYet(engine, runsAskedFor) {
  return {
    runsAskedFor,
    runs: 0,
    runsByEnding: Object.fromEntries(endingNames(engine).map((ending) => [ending, 0])),
    leftOut: leftOut[engine],
    profile: keepsProfile[engine] ? 'on the disk' : 'in memory while it is driven: nothing to be searched',
    pagesLookedAt: 0,
    runsThatKeepPagesForBack: 0,
    runsWithProfileSearched: 0,
    filesScanned: 0,
    remains: [],
    faults: [],
    notEnded: [],
  };
}
