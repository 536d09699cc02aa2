// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const site = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@cradleside/self-report/package.json')),
  'site',
);

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Sends a file of the built page, or "not found".
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname starts with a slash, and has no '..' in it
 */
export async function sendPageFile(response, pathname) {
  const file = path.join(site, pathname === '/' ? 'index.html' : pathname);
  const contentType = contentTypes[path.extname(file)];
  const bytes = contentType && (await readFile(file).catch(() => undefined));
  if (bytes) response.writeHead(200, { 'content-type': contentType }).end(bytes);
  else
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
}
