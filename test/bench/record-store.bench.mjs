// SPDX-License-Identifier: Apache-2.0
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from '@cradleside/tooling/browsers/launch';
import { serveFolder } from '@cradleside/tooling/browsers/static-server';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { buildPage } from '../record-store/build-page.mjs';

const families = 2000;
const administrations = 20_000;
const unlocks = 7;
const saves = 200;

/**
 * Measures a vault of 2 000 families and 20 000 administrations, each with a line of the log, against an empty one, and a
 * save against one bare strict transaction, in one run of each browser. The key derivation is not in it.
 * @param {readonly ('chromium' | 'firefox')[]} engines
 * @param {{records?: number}} [options]
 * @returns {Promise<Record<string, object>>} milliseconds and microseconds are medians
 */
export async function measureRecordStore(engines, { records = families + administrations } = {}) {
  const server = await serveFolder(await buildPage());
  const figures = {};
  try {
    for (const engine of engines) {
      const page = await launch(engine, { inShell: false });
      try {
        await page.goto(server.url);
        await page.waitFor(() => window.vault !== undefined);
        const empty = await page.evaluate(unlockTimes, unlocks);
        await page.evaluate(fillVault, records);
        const full = await page.evaluate(unlockTimes, unlocks);
        const { saveMs, bareMs } = await page.evaluate(saveTimes, saves);
        figures[engine] = {
          version: page.version,
          records,
          linesOfTheLog: records,
          unlockEmptyMs: median(empty),
          unlockFullMs: median(full),
          unlockMicrosecondsARecord: ((median(full) - median(empty)) * 1000) / records,
          bareStrictTransactionMs: median(bareMs),
          saveMs: median(saveMs),
          saveToBareStrictTransaction: median(saveMs) / median(bareMs),
        };
      } finally {
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
  return figures;
}

/** The first call makes the vault. The last unlocked store stays open. */
async function unlockTimes(times) {
  const { vault } = window;
  if ((await vault.inspectVault(vault.options)).condition === 'absent')
    window.store = (await vault.createVault(vault.secrets, vault.options)).store;
  const taken = [];
  for (let round = 0; round < times; round += 1) {
    await window.store.lock('button');
    const startedMs = performance.now();
    window.store = await vault.unlockVault(vault.secrets, vault.options);
    window.store.records();
    taken.push(performance.now() - startedMs);
  }
  return taken;
}

async function fillVault(records) {
  const batch = 50;
  const responses = Object.fromEntries(Array.from({ length: 10 }, (_, item) => [`${item + 1}`, item % 4]));
  for (let serial = 0; serial < records; serial += batch) {
    const puts = Array.from({ length: batch }, (_, offset) => ({
      put: {
        kind: 'screening',
        value: {
          family: `K-${serial + offset}`,
          instrument: 'phq-9',
          version: '1.0.0',
          language: 'en',
          date: '2026-06-01',
          mode: 'interview',
          responses,
          result: { total: 13, band: 'moderate', alerts: [{ item: '9', value: 1 }] },
          note: 'Testmother Example. '.repeat(15),
        },
      },
    }));
    await window.store.write(puts, []);
  }
}

async function saveTimes(times) {
  const request = indexedDB.open('bare', 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore('rows', { autoIncrement: true }),
  );
  await new Promise((resolve) => request.addEventListener('success', resolve));
  const bytes = crypto.getRandomValues(new Uint8Array(1052));
  const bare = () =>
    new Promise((resolve, reject) => {
      const transaction = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ bytes });
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', reject);
    });
  const value = { note: 'Testmother Example. '.repeat(35) };
  const save = () => window.store.write([{ put: { kind: 'screening', value } }], []);
  const timed = async (task) => {
    const startedMs = performance.now();
    await task();
    return performance.now() - startedMs;
  };
  const [bareMs, saveMs] = [[], []];
  for (let round = 0; round < times; round += 1) {
    bareMs.push(await timed(bare));
    saveMs.push(await timed(save));
  }
  return { bareMs, saveMs };
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await measureRecordStore(['chromium', 'firefox']);
  console.log(JSON.stringify(figures, undefined, 2));
  console.log(`Kept in ${writeEvidence('record-store-speed', figures)}`);
}
