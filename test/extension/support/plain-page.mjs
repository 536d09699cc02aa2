// SPDX-License-Identifier: Apache-2.0
import { serveLoopback } from '../../support/serve-loopback.mjs';

/**
 * A page of somebody else on the loopback address, for the panel to open beside.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [answer]
 *   true when it has answered
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends in a slash
 */
export async function servePlainPage(answer = () => false) {
  return serveLoopback((request, response) => {
    if (answer(request, response)) return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Chart</title><label>Note <textarea id="note"></textarea></label>');
  });
}
