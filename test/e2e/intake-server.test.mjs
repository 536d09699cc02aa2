// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startExamples } from './examples.mjs';

const formType = 'application/x-www-form-urlencoded';
const mostBytes = 256 * 1024;

let examples;

beforeAll(async () => {
  examples = await startExamples();
});

afterAll(() => examples?.close());

const post = (body, type = formType) =>
  fetch(`${examples.url}agency-intake/visits`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    redirect: 'manual',
  });

it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
  'the intake server refuses %s',
  async (type) => {
    expect((await post('client=K-204', type)).status).toBe(415);
  },
);

it('the intake server refuses a body that is too long', async () => {
  expect((await post(`notes=${'a'.repeat(mostBytes)}`)).status).toBe(413);
});

it('the intake server refuses text that is not UTF-8', async () => {
  expect((await post(Buffer.from([0xff, 0xfe, 0xfd]))).status).toBe(400);
});

it('the intake server takes answers by POST only', async () => {
  const response = await fetch(`${examples.url}agency-intake/visits?phq9_1=1`);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
});

it('the intake server names every fault of a form, gives back what fits, and stores nothing', async () => {
  const response = await post(
    'client=K-204&phq9_1=9&phq9_2=3&notes=%3Cb%3Ekept%3C/b%3E&components=no.such.tick',
  );
  const page = await response.text();
  expect(response.status).toBe(400);
  for (const words of ['Date of the visit', 'Consent', 'gad7_status', 'pcl5_status', 'components_status']) {
    expect(page).toContain(words);
  }
  expect(page).toContain('value="K-204"');
  expect(page).toContain('data-responses="{&quot;2&quot;:3}"');
  expect(page).toContain('&lt;b&gt;kept&lt;/b&gt;');
  expect(page).not.toContain('no.such.tick"');
  expect(await examples.storedRows()).toEqual([]);
});

it('the intake server has no page for an id that was never given', async () => {
  const response = await fetch(`${examples.url}agency-intake/visits/00000000-0000-4000-8000-000000000000`);
  expect(response.status).toBe(404);
});

it.each(['../serve.mjs', '%2e%2e/serve.mjs', 'assets/..%2f..%2fserver.mjs', 'server.mjs', 'package.json'])(
  'no source of the examples is served as %s',
  async (address) => {
    expect((await fetch(`${examples.url}agency-intake/${address}`)).status).toBe(404);
  },
);
