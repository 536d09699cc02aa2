// SPDX-License-Identifier: Apache-2.0
import { serveLoopback } from '../support/serve-loopback.mjs';
import { hostilePage } from './hostile-page.mjs';

const worker = `addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
addEventListener('message', ({ source, data }) => source.postMessage(data));`;

/**
 * Serves the tricks by their number, on one origin; and on another one a page that is none of the chart's.
 * @param {readonly import('./trick.mjs').Trick[]} tricks
 * @param {{extensionUrl: string, files: string[]}} known
 * @returns {Promise<{emptyUrl: string, addressOf: (trick: import('./trick.mjs').Trick) => string, close: () => Promise<void>}>}
 */
export async function serveHostileSite(tricks, known) {
  const other = await serveLoopback((_, response) => sendMarkup(response, '<p>Elsewhere</p>'));
  const site = await serveLoopback((request, response) => {
    if (request.url === '/worker.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker);
      return;
    }
    if (request.url === '/empty') {
      sendMarkup(response, '<title>Empty</title><p>Nothing here.</p>');
      return;
    }
    const trick = tricks[Number(request.url?.slice(1))];
    if (trick === undefined) response.writeHead(404).end();
    else sendMarkup(response, hostilePage(trick, { ...known, otherOrigin: other.url }));
  });
  return {
    emptyUrl: `${site.url}empty`,
    addressOf: (trick) => site.url + tricks.indexOf(trick),
    close: async () => {
      await site.close();
      await other.close();
    },
  };
}

function sendMarkup(response, markup) {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(markup);
}
