// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** The engines that tests know, in the order in which they run. */
export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...inProgramFiles('Chromium/Application/chrome.exe'),
  ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
  ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
];

const firefoxNames = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...inProgramFiles('Mozilla Firefox/firefox.exe'),
];

/**
 * Looks for the programs that an engine needs. An environment variable is believed before the usual names.
 * @param {Engine} engine
 * @returns {Promise<{executablePath: string, shellPath?: string | undefined, webDriver?: string,
 *   virtualDisplay?: string | undefined} | undefined>} undefined when a needed program is missing; `shellPath` is the
 *   headless shell of the same Chromium, where it stands beside it
 */
export async function findBrowser(engine) {
  if (engine === 'chromium') return findChromium();
  if (engine === 'firefox') return found(fromEnvironment('FIREFOX_PATH') ?? firstExecutable(firefoxNames));
  return findWebKit();
}

async function findChromium() {
  // Whoever names a browser wants that one.
  const named = fromEnvironment('CHROMIUM_PATH');
  if (named !== undefined) return found(named);
  const installed = firstExecutable(chromiumNames);
  if (installed !== undefined) return { executablePath: installed, shellPath: shellBeside(installed) };
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  return found(existsSync(downloaded) ? downloaded : undefined);
}

/** Debian's, which is made from the same source as the browser it stands beside. */
function shellBeside(chromium) {
  const shell = path.join(path.dirname(chromium), 'chromium-headless-shell');
  return path.basename(chromium) === 'chromium' && isExecutable(shell) ? shell : undefined;
}

function findWebKit() {
  const executablePath = fromEnvironment('WEBKIT_MINIBROWSER') ?? firstExecutable(miniBrowserNames());
  const webDriver = fromEnvironment('WEBKIT_WEB_DRIVER') ?? firstExecutable(['WebKitWebDriver']);
  const virtualDisplay = firstExecutable(['Xvfb']);
  const hasDisplay = virtualDisplay !== undefined || process.env.DISPLAY !== undefined;
  if (executablePath === undefined || webDriver === undefined || !hasDisplay) return undefined;
  return { executablePath, webDriver, virtualDisplay };
}

/** Debian keeps MiniBrowser out of the search path, in a folder named after processor and release. */
function miniBrowserNames() {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((folder) =>
    listFolder(folder)
      .flatMap((name) => [
        name,
        ...listFolder(path.join(folder, name)).map((inner) => path.join(name, inner)),
      ])
      .filter(
        (name) =>
          path.basename(name).startsWith('webkit2gtk-') || path.basename(name).startsWith('webkitgtk-'),
      )
      .map((name) => path.join(folder, name, 'MiniBrowser')),
  );
}

function listFolder(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function found(executablePath) {
  return executablePath === undefined ? undefined : { executablePath };
}

function fromEnvironment(variable) {
  const value = process.env[variable];
  if (value === undefined || value === '') return undefined;
  if (!isExecutable(value)) throw new Error(`${variable} names "${value}", which is not an executable file.`);
  return value;
}

function firstExecutable(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
  return candidates.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inProgramFiles(relativePath) {
  return programFiles
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, relativePath));
}
