// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.mjs';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Sends one file, or "not found" when there is none or its kind is not served.
 * @param {import('node:http').ServerResponse} response
 * @param {string | undefined} file
 */
export async function sendFile(response, file) {
  const contentType = contentTypes[path.extname(file ?? '')];
  const bytes = contentType && (await readFile(file).catch(() => undefined));
  if (!bytes) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    return;
  }
  if (contentType.startsWith('text/html')) {
    response.setHeader('content-security-policy', contentSecurityPolicy(bytes.toString()));
  }
  response.writeHead(200, { 'content-type': contentType }).end(bytes);
}
