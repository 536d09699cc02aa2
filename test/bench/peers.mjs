// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';

const sourceFolder = fileURLToPath(new URL('peers/', import.meta.url));
const installFolder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/** What else draws such a form: by folder, with the selector of what shows the running total. */
const peers = {
  surveyjs: '[data-name="total"] .sd-expression',
  rjsf: 'output',
  formkit: 'output',
  'json-forms': 'output',
  'form-js': '.fjs-layout-row:last-child .fjs-form-field-text',
  formio: '[name="data[total]"]',
};

const installTimeoutMs = 300_000;

/**
 * Installs and builds every peer, each in a folder of its own that is not part of the repository.
 * @returns {Promise<{candidates: import('./candidates.mjs').Candidate[], skipped: {id: string, reason: string}[]}>}
 */
export async function buildPeers() {
  const candidates = [];
  const skipped = [];
  for (const [id, total] of Object.entries(peers)) {
    try {
      const { title, entry, folder } = install(id);
      const page = await buildPage({ entry, folder, body: '<div id="form"></div>' });
      candidates.push({ id, title, total, page, isPeer: true });
    } catch (error) {
      skipped.push({ id, reason: error.message.split('\n')[0] });
    }
  }
  return { candidates, skipped };
}

function install(id) {
  const folder = path.join(installFolder, id);
  const manifestFile = path.join(folder, 'package.json');
  const wanted = readFileSync(path.join(sourceFolder, id, 'package.json'), 'utf8');
  const isSame = existsSync(manifestFile) && readFileSync(manifestFile, 'utf8') === wanted;
  cpSync(path.join(sourceFolder, id), folder, { recursive: true });
  const { description, dependencies } = JSON.parse(wanted);
  const names = Object.keys(dependencies);
  if (!isSame || !names.every((name) => existsSync(path.join(folder, 'node_modules', name)))) runNpm(folder);
  const version = dependencies[names.find((name) => name.includes(id.split('-')[0])) ?? names[0]];
  return { title: `${description.split(',')[0]} ${version}`, entry: path.join(folder, 'page.mjs'), folder };
}

function runNpm(folder) {
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--prefer-offline',
  ];
  const onWindows = process.platform === 'win32';
  const { status, stderr, error } = spawnSync(onWindows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: installTimeoutMs,
    shell: onWindows,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(/npm error code (\S+)/.exec(stderr)?.[0] ?? `npm ended with status ${status}`);
}
