// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteHeaders } from '@cradleside/self-report/hosting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from './support/find-nginx.mjs';
import { until } from './support/until.mjs';

const site = fileURLToPath(new URL('../../packages/self-report/site/', import.meta.url));
const installTimeoutMs = 5 * 60_000;
const nginx = findNginx();
const { everywhere, byPath } = siteHeaders({ relays: [] });
const asset = `/assets/${readdirSync(path.join(site, 'assets')).find((name) => name.endsWith('.js'))}`;

const expected = [
  ...Object.entries(byPath).filter(([place]) => !place.endsWith('/*')),
  [asset, byPath['/assets/*']],
  ['/third-party-licenses.md', { 'Cache-Control': 'no-store' }],
];

describe.skipIf('reason' in nginx)(
  `the shipped nginx file in nginx${nginx.reason ? ` (${nginx.reason})` : ''}`,
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    let server;
    let url;

    beforeAll(async () => {
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      writeFileSync(path.join(folder, 'nginx.conf'), configuration(port));
      server = spawn(
        nginx.program,
        ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')],
        {
          stdio: 'ignore',
        },
      );
      await until(
        () =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        'nginx answers',
      );
    }, installTimeoutMs);
    afterAll(async () => {
      if (server && server.exitCode === null) {
        const hasExited = once(server, 'exit');
        server.kill('SIGQUIT');
        await hasExited;
      }
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(expected)('serves %s with exactly these headers', async (place, own) => {
      const { status, headers } = await fetch(url + place);
      expect(status).toBe(200);
      for (const [name, value] of Object.entries({ ...everywhere, ...own }))
        expect([name, headers.get(name)]).toEqual([name, value]);
      const known = [...Object.keys(everywhere), ...Object.keys(own)].map((name) => name.toLowerCase());
      const security = [...headers.keys()].filter((name) =>
        /policy|clear-site|robots|transport|cache-control/.test(name),
      );
      expect(security.filter((name) => !known.includes(name))).toEqual([]);
    });

    it.each(['/nothing-there', '/assets/nothing.js'])(
      'serves the headers with an error too: %s',
      async (place) => {
        const { status, headers } = await fetch(url + place);
        expect(status).toBe(404);
        expect(headers.get('content-security-policy')).toBe(everywhere['Content-Security-Policy']);
      },
    );

    it('does not serve its own configuration', async () => {
      expect((await fetch(`${url}/hosting/nginx.conf`)).status).toBe(404);
    });

    function configuration(port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${path.join(folder, name)};`,
      );
      return [
        'daemon off;',
        process.getuid?.() === 0 ? 'user root;' : '',
        `pid ${path.join(folder, 'nginx.pid')};`,
        'events {}',
        'http {',
        ...temporary,
        'access_log off;',
        'types { text/html html; text/javascript js; text/css css; application/json json; }',
        `server { listen 127.0.0.1:${port}; root ${site}; include ${path.join(site, 'hosting/nginx.conf')}; }`,
        '}',
      ].join('\n');
    }
  },
);

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
