// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { buildPage } from './build-page.mjs';
import { agencyRecords } from './extension-records.mjs';
import { servePages } from './serve-pages.mjs';
import { median, ratioOfRounds, rounded } from './statistics.mjs';

const entry = fileURLToPath(new URL('extension-vault-page.mjs', import.meta.url));
const microsecondsAMillisecond = 1000;
const empty = { families: 0, administrations: 0 };

/**
 * The record store alone, in a page of real Chromium with its files on the disk, without key derivation.
 * @param {{sizes: {families: number, administrations: number}[], rounds: number, saves: number, dist?: string,
 *   tell: (line: string) => void}} options
 */
export async function measureVault({ sizes, rounds, saves, dist, tell }) {
  const server = await servePages(new Map([['vault', await buildPage({ entry, body: '' })]]));
  const browser = await launchWithExtension('chromium', dist === undefined ? {} : { dist });
  try {
    const tab = await browser.openTab(`${server.url}vault/`);
    await tab.waitFor(() => globalThis.vaults !== undefined);
    const vaults = [empty, ...sizes].map((size) => ({
      size,
      name: `vault-${size.families + size.administrations}`,
    }));
    const today = new Date().toISOString().slice(0, 10);
    for (const { size, name } of vaults) {
      tell(`store, filling ${name}`);
      const all = { ...size, today };
      await tab.evaluate((id, one) => globalThis.vaults.fill(id, one, 1), name, all);
      await tab.evaluate((id, one) => globalThis.vaults.fillBare(`bare-${id}`, one), name, all);
    }
    const times = vaults.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { name }] of vaults.entries()) {
        const bareMs = await tab.evaluate((id) => globalThis.vaults.timeBareOpen(`bare-${id}`), name);
        times[index].push({
          bareMs,
          ...(await tab.evaluate((id) => globalThis.vaults.timeUnlock(id), name)),
        });
      }
    }
    const [, record] = agencyRecords({ families: 1, administrations: 1, today });
    const saved = await tab.evaluate(
      (id, one, count) => globalThis.vaults.timeSaves(id, one, count),
      vaults.at(-1).name,
      record,
      saves,
    );
    return {
      unlocks: times.slice(1).map((full) => costOf(full, times[0])),
      saveMs: rounded(median(saved.save)),
      bareMs: rounded(median(saved.bare)),
      saveToBare: rounded(ratioOfRounds(saved.save, saved.bare)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function costOf(full, none) {
  const { records } = full[0];
  const cost = (name) =>
    rounded(
      median(
        full.map((time, round) => ((time[name] - none[round][name]) / records) * microsecondsAMillisecond),
      ),
    );
  return {
    records,
    unlockMicrosecondsARecord: cost('unlockMs'),
    resumeMicrosecondsARecord: cost('resumeMs'),
    bareMicrosecondsARecord: cost('bareMs'),
    unlockToBare: rounded(
      ratioOfRounds(
        full.map(({ unlockMs }) => unlockMs),
        full.map(({ bareMs }) => bareMs),
      ),
    ),
  };
}
