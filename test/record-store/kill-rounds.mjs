// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildPage } from './build-page.mjs';
import { Ledger } from './ledger.mjs';
import { startMortalBrowser } from './mortal-browser.mjs';
import { servePage } from './page-server.mjs';

const patienceMs = 120_000;

/**
 * Kills a browser while a page in it writes, again and again with the same profile, and compares what each start finds
 * with what was acknowledged before. The last start only looks.
 * @param {'chromium' | 'firefox'} engine
 * @param {number} kills
 * @returns {Promise<{kills: number, acknowledged: number, lost: string[], corrupt: object[],
 *   brokenChains: number, vanished: number}>}
 */
export async function killWhileWriting(engine, kills) {
  const profile = mkdtempSync(path.join(tmpdir(), `killed-${engine}-`));
  const ledger = new Ledger();
  let onTold = () => {};
  const server = await servePage(await buildPage(), (told, body) => {
    ledger.hear(told, body);
    onTold(told);
  });
  const heard = (wanted) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${engine} did not tell "${wanted}"`)), patienceMs);
      onTold = (told) => {
        if (told !== wanted && told !== 'failed') return;
        clearTimeout(timer);
        resolve();
      };
    });
  try {
    for (let round = 0; round <= kills && ledger.corrupt.length === 0; round += 1) {
      const isLast = round === kills;
      const ready = heard(isLast ? 'found' : 'acknowledged');
      const browser = await startMortalBrowser(engine, {
        profile,
        url: `${server.url}?task=writeUntilKilled`,
      });
      try {
        await ready;
        // Not to wait for something: the moment of the kill is the subject.
        if (!isLast) await sleep(50 + Math.random() * 500);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const { acknowledged, lost, corrupt, brokenChains, vanished } = ledger;
  return { kills, acknowledged, lost, corrupt, brokenChains, vanished };
}
