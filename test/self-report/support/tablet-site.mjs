// SPDX-License-Identifier: Apache-2.0
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { siteHeaders } from '@cradleside/self-report/hosting';
import { lineOf, panelKey } from './make-link.mjs';

const site = fileURLToPath(new URL('../../../packages/self-report/site/', import.meta.url));

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const compressedFiles = new Map();

function compressed(file) {
  if (!compressedFiles.has(file)) compressedFiles.set(file, brotliCompressSync(readFileSync(file)));
  return compressedFiles.get(file);
}

/**
 * Serves the built page on the loopback address with the headers that it ships with, and an agency.json of the test's.
 * @param {object} [options]
 * @param {boolean} [options.isCompressed] serves with Brotli, as a host would
 * @param {object} [options.agency] what differs from an agency that takes the panel's links and has no relay
 * @returns {Promise<{url: string, requests: string[], setAgency: (agency: object) => void,
 *   close: () => Promise<void>}>} `url` ends in a slash; `requests` grows
 */
export async function serveTablet({ agency = {}, isCompressed = false } = {}) {
  const requests = [];
  let settings = {
    version: 1,
    agency: 'Example Family Services',
    signingKeys: [lineOf(panelKey)],
    relays: [],
    ...agency,
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    requests.push(request.url);
    const { everywhere, byPath } = siteHeaders({ relays: settings.relays ?? [], isLoopback: true });
    const own = byPath[pathname] ?? (pathname.startsWith('/assets/') ? byPath['/assets/*'] : {});
    for (const [name, value] of Object.entries({ ...everywhere, ...own })) response.setHeader(name, value);
    if (pathname === '/agency.json') {
      response.writeHead(200, { 'content-type': contentTypes['.json'] }).end(JSON.stringify(settings));
      return;
    }
    const file = path.join(site, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response.setHeader('content-type', contentTypes[path.extname(file)] ?? 'application/octet-stream');
    if (isCompressed) response.setHeader('content-encoding', 'br').end(compressed(file));
    else createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    setAgency: (changed) => {
      settings = { ...settings, ...changed };
    },
    close,
  };
}
