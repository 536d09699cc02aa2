// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { serveFolder } from '@cradleside/tooling/browsers/static-server';
import { buildPage } from './build-page.mjs';

const roomBytes = 6 * 1024 * 1024;

/**
 * Fills the storage that Chromium allows a vault, gives it more, and fills it again.
 * @param {number} rounds
 * @returns {Promise<{refused: string[], acknowledged: number, kept: number, afterUnlock: number}>} how each round ended,
 *   and the records that were acknowledged, were in memory, and were there after another unlock
 */
export async function fillStorage(rounds) {
  const server = await serveFolder(await buildPage());
  const page = await launch('chromium', { inShell: false });
  try {
    await page.goto(server.url);
    await page.waitFor(() => window.vault !== undefined);
    // Chromium remembers for a while how much room there was: the first limit stands before the first write.
    await limit(page, server.url, roomBytes);
    await page.evaluate(async () => {
      window.store = (await window.vault.createVault(window.vault.secrets, window.vault.options)).store;
      window.acknowledged = [];
    });
    const refused = [];
    for (let round = 0; round < rounds; round += 1) {
      if (round > 0) {
        const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
        await limit(page, server.url, usage + roomBytes);
      }
      refused.push(await page.evaluate(fill));
    }
    const kept = await page.evaluate(() => window.store.records().length);
    await limit(page, server.url, undefined);
    const { acknowledged, afterUnlock } = await page.evaluate(count);
    return { refused, acknowledged, kept, afterUnlock };
  } finally {
    await page.close();
    await server.close();
  }
}

/** @param {number | undefined} quotaSize bytes; undefined takes the limit away */
async function limit(page, url, quotaSize) {
  const { origin } = new URL(url);
  await page.native.session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}

async function fill() {
  const value = { note: 'x'.repeat(256 * 1024) };
  try {
    for (let serial = 0; serial < 200; serial += 1) {
      const [{ id }] = await window.store.write([{ put: { kind: 'large', value } }], []);
      window.acknowledged.push(id);
    }
    return 'never refused';
  } catch (error) {
    return error.code ?? String(error);
  }
}

async function count() {
  await window.store.lock('button');
  const { vault, acknowledged } = window;
  const store = await vault.unlockVault(vault.secrets, vault.options);
  const afterUnlock = acknowledged.filter((id) => store.read(id) !== undefined).length;
  return { acknowledged: acknowledged.length, afterUnlock };
}
