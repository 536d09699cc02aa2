// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/**
 * Serves built pages on the loopback address, each in a folder of its own, compressed beforehand.
 * @param {Map<string, import('./build-page.mjs').Page>} pages by name of the folder
 * @param {Record<string, string>} [headers] sent with every answer besides
 * @returns {Promise<{url: string, requested: Map<string, Set<string>>, close: () => Promise<void>}>} `url` ends in a
 *   slash; `requested` has the files asked for, by page
 */
export async function servePages(pages, headers = {}) {
  const answers = new Map();
  for (const [folder, { files }] of pages) {
    for (const [name, { type, text }] of files)
      answers.set(`${folder}/${name}`, { type, bytes: brotliCompressSync(text) });
  }
  const requested = new Map([...pages.keys()].map((folder) => [folder, new Set()]));
  const server = createServer((request, response) => {
    const path = request.url.slice(1);
    const [folder, name] = path.split('/');
    requested.get(folder)?.add(name);
    const answer = answers.get(path);
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': answer.type,
      'content-encoding': 'br',
      'content-length': answer.bytes.length,
      'cache-control': 'no-store',
    });
    response.end(answer.bytes);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requested,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
