// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildPage } from './build-page.mjs';
import { startMortalBrowser } from './mortal-browser.mjs';
import { servePage } from './page-server.mjs';

const patienceMs = 180_000;

/**
 * Kills a browser while it restores a backup over a vault with other content, at points spread over the time that one
 * restore takes. After each kill the vault must be one of the two, whole.
 * @param {'chromium' | 'firefox'} engine
 * @param {number} kills
 * @returns {Promise<{kills: number, asBefore: number, asRestored: number, faults: object[], restoreMs: number}>}
 */
export async function killWhileRestoring(engine, kills) {
  const profile = mkdtempSync(path.join(tmpdir(), `restored-${engine}-`));
  const faults = [];
  const outcomes = { asBefore: 0, asRestored: 0 };
  let restoreMs = 0;
  let live;
  let onTold = () => {};
  const server = await servePage(await buildPage(), (told, body) => {
    if (told === 'failed') faults.push(body);
    if (told === 'restored') restoreMs = body.durationMs;
    onTold(told, body);
  });
  const heard = (wanted) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${engine} did not tell "${wanted}"`)), patienceMs);
      onTold = (told, body) => {
        if (told !== wanted && told !== 'failed') return;
        clearTimeout(timer);
        resolve(body);
      };
    });
  try {
    for (let round = 0; round <= kills && faults.length === 0; round += 1) {
      const found = heard('found');
      const browser = await startMortalBrowser(engine, {
        profile,
        url: `${server.url}?task=restoreUntilKilled`,
      });
      try {
        const { name, whole } = await found;
        if (!whole) faults.push({ name, whole });
        if (round > 0) outcomes[name === live ? 'asBefore' : 'asRestored'] += 1;
        live = name;
        if (round === kills) break;
        if (restoreMs === 0) {
          await heard('restored');
          live = (await heard('found')).name;
        }
        await heard('restoring');
        // Not to wait for something: the moment of the kill is the subject.
        await sleep((restoreMs * (round + 1 / 2)) / kills);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, ...outcomes, faults, restoreMs: Math.round(restoreMs) };
}
