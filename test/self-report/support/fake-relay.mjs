// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';

/**
 * A relay that keeps what it gets, as far as the page can tell: it answers with the status that the test wants.
 * @returns {Promise<{url: string, messages: Uint8Array[], mood: {status: number, state: string, begun: boolean}, close: () => Promise<void>}>}
 *   `messages` are the wires in the order of arrival, without their write tokens
 */
export async function startFakeRelay() {
  const messages = [];
  const mood = { status: 201, state: 'open', begun: false };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    response.setHeader('cache-control', 'no-store');
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      if (request.url.endsWith('/state')) {
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ state: mood.state, begun: mood.begun }));
        return;
      }
      if (mood.status === 201) messages.push(Uint8Array.from(body.subarray(32)));
      response.writeHead(mood.status).end();
    });
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    messages,
    mood,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
