// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';

/**
 * A page of somebody else on the loopback address, for the panel to open beside.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [answer]
 *   true when it has answered
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends in a slash
 */
export async function servePlainPage(answer = () => false) {
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Chart</title><label>Note <textarea id="note"></textarea></label>');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
