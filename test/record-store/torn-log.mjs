// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPage } from './build-page.mjs';
import { Ledger } from './ledger.mjs';
import { startMortalBrowser } from './mortal-browser.mjs';
import { servePage } from './page-server.mjs';

const acknowledgements = 6;
const patienceMs = 60_000;

/**
 * Cuts the last write in Chromium's log in half, as a process that ends while it writes does, and lets a page open the
 * vault, write and be killed several times more.
 * @param {number} cutBytes taken off the end of the log
 * @returns {Promise<Ledger>} the last write before the cut is not held against it
 */
export async function tearLog(cutBytes) {
  const profile = mkdtempSync(path.join(tmpdir(), 'torn-log-'));
  let ledger = new Ledger();
  let onTold = () => {};
  const server = await servePage(await buildPage(), (told, body) => {
    ledger.hear(told, body);
    onTold(told);
  });
  const writeAndKill = async () => {
    const written = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The page did not write.')), patienceMs);
      let count = 0;
      onTold = (told) => {
        if (told === 'acknowledged') count += 1;
        if (count < acknowledgements && told !== 'failed') return;
        clearTimeout(timer);
        resolve();
      };
    });
    const browser = await startMortalBrowser('chromium', {
      profile,
      url: `${server.url}?task=writeUntilKilled`,
    });
    try {
      await written;
    } finally {
      await browser.kill();
    }
  };
  try {
    await writeAndKill();
    const log = logOf(profile);
    truncateSync(log, statSync(log).size - cutBytes);
    ledger = new Ledger();
    await writeAndKill();
    await writeAndKill();
    await writeAndKill();
    return ledger;
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function logOf(profile) {
  const databases = path.join(profile, 'Default/IndexedDB');
  const folder = readdirSync(databases).find((name) => name.endsWith('.leveldb'));
  const logs = readdirSync(path.join(databases, folder)).filter((name) => name.endsWith('.log'));
  return path.join(databases, folder, logs.toSorted().at(-1));
}
