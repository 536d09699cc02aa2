// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { engines, findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').Engine} Engine */

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Decides which engines the tests run in, and installs a missing one that was asked for.
 * @param {string | undefined} requested comma list of engines; undefined means Chromium and whatever else is installed
 * @returns {Promise<{running: Engine[], skipped: {engine: Engine, reason: string}[]}>}
 * @throws {Error} when Chromium is wanted and cannot be had
 */
export async function ensureBrowsers(requested = process.env.TEST_BROWSERS) {
  const names = parseRequest(requested);
  const running = [];
  const skipped = [];
  for (const engine of engines) {
    const reason = await reasonToSkip(engine, names);
    if (reason === undefined) running.push(engine);
    else skipped.push({ engine, reason });
  }
  return { running, skipped };
}

/**
 * @param {Engine} engine
 * @returns {Promise<boolean>} whether the engine can be launched now
 */
export async function ensureBrowser(engine) {
  if ((await findBrowser(engine)) !== undefined) return true;
  if (engine === 'chromium') {
    downloadChromium();
    if (await starts(engine)) return true;
  }
  installDebianPackages(debianPackages[engine]);
  return starts(engine);
}

/** Installs the headless shell beside Debian's Chromium. Where it cannot be had, what would run in it runs in the browser. */
export async function ensureShell() {
  const found = await findBrowser('chromium');
  if (found?.executablePath === '/usr/bin/chromium' && found.shellPath === undefined)
    installDebianPackages(['chromium-headless-shell']);
}

/** A downloaded browser is there, but it may lack libraries of the system. */
async function starts(engine) {
  const found = await findBrowser(engine);
  if (found === undefined || engine === 'webkit' || process.platform === 'win32') return found !== undefined;
  return spawnSync(found.executablePath, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function reasonToSkip(engine, names) {
  if (names === undefined && engine !== 'chromium') {
    return (await findBrowser(engine)) === undefined ? 'not installed' : undefined;
  }
  if (names !== undefined && !names.includes(engine)) return 'not named in TEST_BROWSERS';
  if (await ensureBrowser(engine)) return undefined;
  if (engine === 'chromium') {
    throw new Error(
      'Chromium is required: install Chromium, Chrome or Edge, or name its path in CHROMIUM_PATH.',
    );
  }
  return `not installed, and ${debianPackages[engine].join(' and ')} could not be installed`;
}

function parseRequest(requested) {
  const names = (requested ?? '').split(',').flatMap((name) => name.trim() || []);
  const unknown = names.filter((name) => !engines.includes(name));
  if (unknown.length > 0) {
    throw new Error(`TEST_BROWSERS names ${unknown.join(', ')}; known are ${engines.join(', ')}.`);
  }
  return names.length === 0 ? undefined : names;
}

function downloadChromium() {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, [path.join(path.dirname(manifest), 'cli.js'), 'install', 'chromium']);
}

function installDebianPackages(packages) {
  const isDebian = existsSync('/etc/debian_version');
  if (!isDebian || process.getuid?.() !== 0) return;
  run('apt-get', ['update', '-qq']);
  // With what they recommend: without a font there is no text to see or click.
  run('apt-get', ['install', '-y', '-qq', ...packages]);
}

function run(command, args) {
  console.log(
    `Installing a browser: ${path.basename(command)} ${args.map((arg) => path.basename(arg)).join(' ')}`,
  );
  const timeoutMs = 300_000;
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: timeoutMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
