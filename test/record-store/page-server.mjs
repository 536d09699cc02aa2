// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const contentTypes = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * Serves the page of the tests, and hears what it tells.
 * @param {string} folder
 * @param {(path: string, body: any) => unknown} onTold the page gets its answer when what this returns has settled
 * @param {number} [port] 0 picks a free one; one profile needs one origin
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function servePage(folder, onTold, port = 0) {
  const server = createServer((request, response) => {
    const answered = request.method === 'POST' ? hear(request, onTold) : read(folder, request.url ?? '/');
    answered.then(
      ({ type, content }) => response.writeHead(200, { 'content-type': type }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
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

async function hear(request, onTold) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  await onTold((request.url ?? '').slice(1), JSON.parse(Buffer.concat(pieces).toString()));
  return { type: 'application/json', content: 'true' };
}

async function read(folder, address) {
  const wanted = new URL(address, 'http://page').pathname;
  const file = path.join(folder, wanted === '/' ? 'index.html' : wanted);
  return {
    type: contentTypes[path.extname(file)] ?? 'application/octet-stream',
    content: await readFile(file),
  };
}
