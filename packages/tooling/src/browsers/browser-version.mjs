// SPDX-License-Identifier: Apache-2.0
import { runProgram } from '../run-tool.mjs';
import { findBrowser } from './find-browser.mjs';
import { startWebKit } from './webkit-process.mjs';

/**
 * @param {import('./find-browser.mjs').Engine} engine
 * @returns {Promise<string>} name and version as the browser gives them, or 'unknown version'
 */
export async function browserVersion(engine) {
  const found = await findBrowser(engine);
  // On Windows the question would open a window.
  if (found === undefined || process.platform === 'win32') return 'unknown version';
  if (engine === 'webkit') return webKitVersion();
  const { output } = await runProgram(found.executablePath, ['--version']).catch(() => ({ output: '' }));
  return /[^\n]*\b\d+(?:\.\d+)+[^\n]*/.exec(output)?.[0].trim() ?? 'unknown version';
}

/** Its programs do not tell their version, a session does. */
async function webKitVersion() {
  const session = await startWebKit().catch(() => undefined);
  await session?.close();
  return session === undefined ? 'unknown version' : `WebKitGTK ${session.version}`;
}
