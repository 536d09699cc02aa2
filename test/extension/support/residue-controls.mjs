// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { servePlainPage } from './plain-page.mjs';
import { scanProfile } from './scan-profile.mjs';

const filler = 'This text is only here to be compressed. '.repeat(400);
const cachedForSeconds = 99_999;

/** Where a page of somebody else leaves texts; the scan has to find each of them, or it would prove nothing. */
const names = [
  'localStorage',
  'sessionStorage',
  'database',
  'longValue',
  'databaseKey',
  'gzip',
  'brotli',
  'cacheStorage',
  'address',
  'field',
  'late',
];

/** @returns {Record<string, string>} name to text, in two halves that stand apart from one another before */
export function newControls() {
  return Object.fromEntries(names.map((name) => [name, `Control${name}${randomBytes(6).toString('hex')}`]));
}

/** Each half once, then the whole: a compressor writes the whole as two references, and no byte of it is to be seen. */
function hidden(text) {
  const middle = Math.floor(text.length / 2);
  return `${filler}${text.slice(0, middle)} ${filler}${text.slice(middle)} ${filler}${text} ${filler}`;
}

/** Serves a page that can be made to keep texts in every place that pages have. @param {Record<string, string>} controls */
export function serveControls(controls) {
  const packed = new Map([
    ['/gzip', ['gzip', gzipSync(hidden(controls.gzip))]],
    ['/brotli', ['br', brotliCompressSync(hidden(controls.brotli))]],
  ]);
  return servePlainPage(({ url }, response) => {
    const found = packed.get(url);
    if (found === undefined) return false;
    response.writeHead(200, {
      'content-type': 'text/plain',
      'content-encoding': found[0],
      'cache-control': `max-age=${cachedForSeconds}`,
    });
    response.end(found[1]);
    return true;
  });
}

/**
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page of `serveControls`, in front
 * @param {Record<string, string>} controls
 */
export async function plantControls(page, controls) {
  await page.click('#note');
  await page.type(controls.field);
  await page.evaluate(keepEverywhere, controls, hidden(controls.longValue), hidden(controls.cacheStorage));
}

/**
 * Types a text into the page, and waits until the browser has put it where it keeps open tabs: what was typed anywhere
 * before that is there too, if it is kept at all.
 * @param {import('@cradleside/tooling/browsers/extension-browser').ExtensionBrowser} browser
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page of `serveControls`
 * @param {string} text
 */
export async function untilSessionIsKept({ profile, engine }, page, text) {
  await page.bringToFront();
  await page.click('#note');
  await page.type(text);
  // Chromium writes a form down when its page is left.
  if (engine === 'chromium') await page.evaluate(() => history.pushState(null, '', '?left'));
  const pollMs = 1000;
  const mostPolls = 60;
  for (let poll = 0; poll < mostPolls; poll += 1) {
    if ((await scanProfile(profile, { text })).hits.length > 0) return;
    await sleep(pollMs);
  }
  throw new Error('The browser did not keep what was typed into an open tab.');
}

/** Runs inside the page. */
async function keepEverywhere(controls, longValue, cachedText) {
  localStorage.setItem('control', controls.localStorage);
  sessionStorage.setItem('control', controls.sessionStorage);
  history.pushState(null, '', `?${controls.address}`);
  await (await fetch('/gzip')).text();
  await (await fetch('/brotli')).text();
  await (await caches.open('control')).put('/cached', new Response(cachedText));
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('control', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore('rows');
    rows.put({ text: controls.database }, 1);
    rows.put({ text: longValue }, 2);
    rows.put({ text: '' }, controls.databaseKey);
    // More than LevelDB keeps in its log, so that it writes compressed tables.
    for (let row = 0; row < 300; row += 1) rows.put({ text: longValue }, 100 + row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
  });
  database.close();
}
