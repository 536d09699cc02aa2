// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPage } from './build-page.mjs';
import { startMortalBrowser } from './mortal-browser.mjs';
import { servePage } from './page-server.mjs';

const tabs = 3;

/**
 * Lets three tabs of one browser write to one vault at the same time.
 * @param {'chromium' | 'firefox'} engine
 * @param {number} writes new records that each tab writes; every fifth time it also raises a counter that all share
 * @returns {Promise<{counts: object[], conflicts: number}>} what each tab counts in the end
 */
export async function writeFromThreeTabs(engine, writes) {
  const profile = mkdtempSync(path.join(tmpdir(), `tabs-${engine}-`));
  const counts = [];
  let conflicts = 0;
  let onEnd;
  const ended = new Promise((resolve, reject) => {
    onEnd = { resolve, reject };
  });
  const barriers = Object.fromEntries(['started', 'finished', 'ended'].map((name) => [name, barrier(tabs)]));
  const server = await servePage(await buildPage(), (told, body) => {
    if (told === 'failed') onEnd.reject(new Error(JSON.stringify(body)));
    if (told === 'finished') conflicts += body.conflicts;
    if (told === 'counted' && counts.push(body) === tabs) onEnd.resolve();
    return barriers[told]?.();
  });
  const url = `${server.url}?task=writeTogether&writes=${writes}&tabs=${tabs}`;
  const browser = await startMortalBrowser(engine, { profile, url });
  try {
    await ended;
  } finally {
    await browser.kill();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { counts, conflicts };
}

/** Everyone waits until all have come. */
function barrier(size) {
  let arrived = 0;
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return () => {
    arrived += 1;
    if (arrived === size) open();
    return opened;
  };
}
