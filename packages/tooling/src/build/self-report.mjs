// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { bundleSelfReport } from './self-report-bundle.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const page = path.join(root, 'packages/self-report');
const site = path.join(page, 'site');

/** Writes packages/self-report/site: what an agency puts on its server. */
export async function buildStep() {
  const inputs = inputFiles();
  const { isFresh, result } = await unlessUpToDate(
    'self-report',
    { inputs, outputs: [path.join(site, 'index.html'), path.join(site, 'service-worker.js')] },
    () => buildSite(digestOf(inputs)),
  );
  return isFresh ? 'up to date' : `${result} files`;
}

async function buildSite(digest) {
  const unfinished = path.join(page, 'site.unfinished');
  await bundleSelfReport(unfinished, digest);
  mkdirSync(path.join(unfinished, 'hosting'), { recursive: true });
  cpSync(path.join(page, 'hosting/agency.json'), path.join(unfinished, 'agency.json'));
  const { writeHeaderFiles } = await import(path.join(page, 'bin/write-header-files.mjs'));
  writeHeaderFiles(unfinished);
  // A build that failed half-way leaves the last one whole.
  rmSync(site, { recursive: true, force: true });
  renameSync(unfinished, site);
  return listFiles(site).length;
}

/** Names the build in sealed results. */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** What the packages built is read, as an integrator would; and this tool itself is an input. */
function inputFiles() {
  return [
    ...['pages', 'hosting'].flatMap((name) => listFiles(path.join(page, name))),
    ...listFiles(
      path.join(root, 'packages'),
      /^(?:instruments|elements|handoff|self-report)\/dist\/(?!cdn\/cradleside).*\.js$/,
    ),
    ...listFiles(path.join(root, 'packages/tooling/src/build'), /^self-report.*\.mjs$/),
  ].toSorted();
}
