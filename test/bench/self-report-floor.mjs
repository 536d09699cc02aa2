// SPDX-License-Identifier: Apache-2.0
import { brotliCompressSync } from 'node:zlib';
import { siteHeaders } from '@cradleside/self-report/hosting';
import { serveLoopback } from '../support/serve-loopback.mjs';

const script = 'text/javascript; charset=utf-8';

/** The head of the page of a tablet, and as its first question one radio that a script draws. */
const document = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" /><title>Bench</title><link rel="icon" href="data:," />
<script src="./assets/start.js"></script></head><body><script src="./assets/page.js"></script></body></html>`;

const takeAddress = `history.replaceState(null, '', location.pathname);`;

const drawRadio = `{
const form = document.createElement('form');
const radio = document.createElement('input');
radio.type = 'radio';
form.append(radio);
document.body.append(form);
const policy = trustedTypes.createPolicy('cradleside-worker', { createScriptURL: (url) => url });
requestIdleCallback(() => navigator.serviceWorker.register(policy.createScriptURL('./service-worker.js')));
}`;

const worker = `const files = ['./', './assets/start.js', './assets/page.js'];
addEventListener('install', (event) => event.waitUntil(caches.open('bench').then((cache) => cache.addAll(files)).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

const files = new Map([
  ['/', { type: 'text/html; charset=utf-8', text: document }],
  ['/assets/start.js', { type: script, text: takeAddress }],
  ['/assets/page.js', { type: script, text: drawRadio }],
  ['/service-worker.js', { type: script, text: worker }],
]);

/**
 * Serves the least that a page with the headers of the tablet's page and a worker can be. What it takes no such page can go
 * below, whatever it shows.
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends in a slash
 */
export async function serveFloor() {
  const { everywhere, byPath } = siteHeaders({ relays: [], isLoopback: true });
  return serveLoopback((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const file = files.get(pathname);
    const own = byPath[pathname] ?? (pathname.startsWith('/assets/') ? byPath['/assets/*'] : {});
    const headers = { ...everywhere, ...own };
    if (file === undefined) return response.writeHead(404, headers).end();
    return response
      .writeHead(200, { ...headers, 'content-type': file.type, 'content-encoding': 'br' })
      .end(brotliCompressSync(file.text));
  });
}
