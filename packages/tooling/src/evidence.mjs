// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { listFiles } from './list-files.mjs';
import { root } from './pnpm.mjs';

/**
 * Keeps measured figures in docs/evidence/<name>.json, with what they were measured on.
 * @param {string} name file name without extension
 * @param {Record<string, unknown>} figures units in the names; `browsers`, when given, goes to the versions
 * @returns {string} path of the file, relative to the repository
 */
export function writeEvidence(name, { browsers, ...figures }) {
  const gibibyte = 1024 ** 3;
  const evidence = {
    measured: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    memoryGibibytes: Math.round(totalmem() / gibibyte),
    packages: packageVersions(),
    ...(browsers === undefined ? {} : { browsers }),
    figures,
  };
  const file = path.join(root, 'docs/evidence', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(evidence, undefined, 2)}\n`);
  return path.relative(root, file);
}

function packageVersions() {
  const manifests = listFiles(path.join(root, 'packages'), /^[^/]+\/package\.json$/).map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return Object.fromEntries(
    manifests.filter((manifest) => manifest.private !== true).map(({ name, version }) => [name, version]),
  );
}
