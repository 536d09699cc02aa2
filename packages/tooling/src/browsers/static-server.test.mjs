// SPDX-License-Identifier: Apache-2.0
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './static-server.mjs';

describe('serveFolder', () => {
  let folder;
  let server;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'static-server-test-'));
    await mkdir(path.join(folder, 'site/inner'), { recursive: true });
    await writeFile(path.join(folder, 'secret.txt'), 'outside');
    await writeFile(path.join(folder, 'site/index.html'), '<!doctype html>');
    await writeFile(path.join(folder, 'site/inner/index.html'), '<!doctype html>');
    await writeFile(path.join(folder, 'site/module.js'), 'export {};');
    server = await serveFolder(path.join(folder, 'site'), { headers: { 'x-extra': 'yes' } });
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['', 200, 'text/html; charset=utf-8'],
    ['module.js?version=1', 200, 'text/javascript; charset=utf-8'],
    ['inner', 200, 'text/html; charset=utf-8'],
    ['missing.js', 404, 'text/plain; charset=utf-8'],
    ['..%2fsecret.txt', 404, 'text/plain; charset=utf-8'],
    ['%', 404, 'text/plain; charset=utf-8'],
  ])('answers "%s" with %i', async (requestPath, status, contentType) => {
    const response = await fetch(server.url + requestPath);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('x-extra')).toBe('yes');
  });

  it('leads a folder without a slash to the one with a slash', async () => {
    const response = await fetch(`${server.url}inner`);
    expect(response.url).toBe(`${server.url}inner/`);
  });

  it('records requests in the order of arrival', async () => {
    const before = server.requests.length;
    await fetch(`${server.url}module.js?first`);
    await fetch(`${server.url}module.js?second`, { method: 'HEAD' });
    expect(server.requests.slice(before)).toEqual([
      { method: 'GET', path: '/module.js?first' },
      { method: 'HEAD', path: '/module.js?second' },
    ]);
  });
});
