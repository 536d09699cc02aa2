// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';

/**
 * Serves on a free port of the loopback address.
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends in a slash; `close` cuts off what is still open
 */
export async function serveLoopback(answer) {
  const server = createServer(answer);
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
