// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files of a folder on the loopback address.
 * @param {string} folder
 * @param {object} [options]
 * @param {Record<string, string>} [options.headers] sent with every answer, for instance a content security policy
 * @param {number} [options.port] 0 picks a free one
 * @returns {Promise<{url: string, close: () => Promise<void>, requests: {method: string, path: string}[]}>}
 *   `url` ends in a slash; `requests` grows with each request, in the order of arrival
 */
export async function serveFolder(folder, { headers = {}, port = 0 } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '' });
    answer(folder, { request, response, headers }).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder, { request, response, headers }) {
  const requestPath = pathOf(request);
  const file = await findFile(folder, requestPath);
  const isFolder = file !== undefined && path.basename(file) === 'index.html';
  if (isFolder && !/(?:\/|\/index\.html)$/.test(requestPath)) {
    // Relative addresses in the page would otherwise start from the parent folder.
    response.writeHead(308, { location: `${requestPath}/` }).end();
    return;
  }
  const contentType = contentTypes[path.extname(file ?? '')] ?? 'application/octet-stream';
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': file === undefined ? 'text/plain; charset=utf-8' : contentType,
    'cache-control': 'no-store',
    ...headers,
  });
  if (file === undefined || request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function pathOf(request) {
  return (request.url ?? '/').replace(/[?#].*$/, '');
}

async function findFile(folder, requestPath) {
  const root = path.resolve(folder);
  const wanted = path.join(root, decode(requestPath));
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return undefined;
  const status = await stat(wanted).catch(() => undefined);
  if (status?.isFile()) return wanted;
  if (!status?.isDirectory()) return undefined;
  const index = path.join(wanted, 'index.html');
  return (await stat(index).catch(() => undefined)) === undefined ? undefined : index;
}

function decode(requestPath) {
  try {
    return decodeURIComponent(requestPath);
  } catch {
    return requestPath;
  }
}
