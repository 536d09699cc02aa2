// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The one-file build, as a page gets it. */
export const oneFileBuild = require.resolve('@cradleside/elements/cdn/cradleside.js');

/**
 * Serves small pages that use the one-file build, and keeps what was sent to the server.
 * @param {Record<string, string>} pages by path: the body of a page, or a script where the path ends in `.js`
 * @param {Record<string, string>} [headers]
 */
export async function serveTestPages(pages, headers = {}) {
  const received = [];
  const server = createServer((request, response) => {
    answer({ request, response, pages, headers, received }).catch((error) => response.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** What came after the pages themselves: method, address and body of each request, in order. */
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer({ request, response, pages, headers, received }) {
  const url = new URL(request.url, 'http://127.0.0.1');
  const name = url.pathname.slice(1);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  received.push({ method: request.method, address: request.url, body: Buffer.concat(chunks).toString() });
  for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
  if (name.endsWith('.js')) {
    const script = pages[name] ?? (name === 'cradleside.js' ? await readFile(oneFileBuild) : '');
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    return;
  }
  const body = pages[name] ?? '<h1 id="elsewhere">Elsewhere</h1>';
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(testPage(body));
}

/** @param {string} body `before.js` runs before the one-file build */
export function testPage(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test page</title>
<link rel="icon" href="data:,"><script src="before.js"></script><script src="cradleside.js"></script></head>
<body>${body}</body></html>`;
}
