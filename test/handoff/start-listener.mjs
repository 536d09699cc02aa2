// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';

/**
 * Another origin on loopback that takes what a page sends, as a relay does.
 * @returns {Promise<{url: string, methods: string[], firstPost: Promise<{bytes: number, contentType: string}>, close: () => Promise<void>}>}
 */
export async function startListener() {
  const methods = [];
  let tell;
  const firstPost = new Promise((resolve) => {
    tell = resolve;
  });
  const server = createServer((request, response) => {
    methods.push(request.method);
    let bytes = 0;
    request.on('data', (piece) => {
      bytes += piece.length;
    });
    request.on('end', () => {
      response.writeHead(201, { 'access-control-allow-origin': '*' }).end();
      if (request.method === 'POST') tell({ bytes, contentType: request.headers['content-type'] });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, methods, firstPost, close };
}
