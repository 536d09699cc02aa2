// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSharedTablet } from '../../examples/shared-tablet/server.mjs';
import { lineOf, panelKey, strangersKey } from './support/make-link.mjs';

const extension = `chrome-extension://${'a'.repeat(32)}`;
let server;
let url;

beforeAll(async () => {
  const tablet = createSharedTablet({ relay: { url: 'http://127.0.0.1:4174', token: 'demo-token' } });
  server = createServer((request, response) => {
    void tablet.handle(request, response, new URL(request.url, 'http://127.0.0.1'));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const accept = (body, headers = {}) =>
  fetch(`${url}/demo/accept-key`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const agency = async () => (await fetch(`${url}/agency.json`)).json();

it('serves the page with its policy, which names the relay', async () => {
  const { status, headers } = await fetch(`${url}/`);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('content-security-policy')).toContain("connect-src 'self' http://127.0.0.1:4174;");
  expect((await fetch(`${url}/done.html`)).headers.get('clear-site-data')).toBe('"cache"');
  expect((await fetch(`${url}/nothing.html`)).status).toBe(404);
});

it('takes the key of a panel once, and hands out the token of its relay', async () => {
  expect(await agency()).toMatchObject({ demo: true, signingKeys: [] });
  for (let times = 0; times < 2; times += 1) {
    const answer = await accept(lineOf(panelKey), { origin: extension });
    expect(answer.headers.get('access-control-allow-origin')).toBe(extension);
    expect([answer.status, await answer.json()]).toEqual([200, { relayToken: 'demo-token' }]);
  }
  await accept(lineOf(strangersKey), { origin: url });
  expect((await agency()).signingKeys).toEqual([lineOf(panelKey), lineOf(strangersKey)]);
});

it('answers the question of a browser beforehand', async () => {
  const answer = await fetch(`${url}/demo/accept-key`, { method: 'OPTIONS', headers: { origin: extension } });
  expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
});

it.each([
  ['from another page', lineOf(panelKey), { origin: 'https://evil.example.org' }, 403],
  ['that is no JSON', '{', {}, 400],
  ['with a short key', { ...lineOf(panelKey), publicKey: 'short' }, {}, 400],
  ['that is too long', `"${'x'.repeat(5000)}"`, {}, 413],
])('refuses a line %s', async (_, body, headers, status) => {
  const before = await agency();
  expect((await accept(body, headers)).status).toBe(status);
  expect(await agency()).toEqual(before);
});
