// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { listFiles } from '@cradleside/tooling/list-files';
import { describe, expect, it } from 'vitest';
import { clinician, newLink, newWire } from './panel-and-tablet.mjs';
import { startProcess } from './relay-process.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const page = 'https://canary-page.example.org';
const canaries = {
  'user-agent': 'canary-browser/7',
  referer: 'https://canary-referer.example.org/',
  cookie: 'canary=cookie',
  'x-forwarded-for': '203.0.113.77',
  origin: page,
};

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (_name, { isHere, make }) => {
  it.runIf(isHere)(
    'holds no token, address, browser or origin in its files, and the relay says nothing of them',
    async () => {
      const store = await make();
      const relay = await startProcess(store.options, { TRUST_PROXY: '1', ALLOWED_ORIGINS: page });
      const link = newLink(relay.url);
      const wire = newWire('SEALED-CANARY');
      await link.open();
      await link.send(wire);
      const asReader = { authorization: `Bearer ${link.readToken.toString('base64url')}`, ...canaries };
      await link.list(asReader);
      await link.list({ ...canaries, authorization: 'Bearer wrong' });
      await link.state();
      await fetch(`${relay.url}/canary-path?canary=query`, { headers: canaries });
      const metrics = await (await fetch(`${relay.url}/metrics`)).text();
      const health = await (await fetch(`${relay.url}/health`)).text();
      expect(await relay.end('SIGTERM')).toBe(0);
      const said = [relay.output(), metrics, health, store.postgres?.log() ?? ''].join('\n');
      const written = filesOf(store.folder);
      await store.remove();

      // The search itself works: what must be there is found.
      expect(written.some((bytes) => bytes.includes(wire))).toBe(true);
      expect(written.some((bytes) => bytes.includes(Buffer.from(link.slotId, 'base64url')))).toBe(true);

      const secrets = [link.writeToken, link.readToken].flatMap((token) => [
        token,
        Buffer.from(token.toString('base64url')),
        Buffer.from(token.toString('hex')),
      ]);
      const words = ['canary', 'SEALED', '203.0.113.77', '127.0.0.1:', clinician.token, 'csr_'];
      const inFiles = [...secrets, ...words.filter((word) => !['SEALED', '127.0.0.1:'].includes(word))];
      for (const trace of inFiles) expect(written.filter((bytes) => bytes.includes(trace))).toEqual([]);
      const spoken = said.replace(/^The relay listens on \S+$/m, '');
      for (const trace of [...words, link.slotId]) expect(spoken).not.toContain(trace);
    },
    60_000,
  );
});

function filesOf(folder) {
  return listFiles(folder).map((file) => readFileSync(file));
}
