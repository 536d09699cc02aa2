// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startExamples } from './examples.mjs';

const formType = 'application/x-www-form-urlencoded';
const mostBytes = 256 * 1024;

let examples;
let site;

beforeAll(async () => {
  examples = await startExamples();
  site = `${examples.url}mock-ehr/`;
});
afterAll(() => examples?.close());
beforeEach(() => fetch(`${site}api/notes`, { method: 'DELETE' }));

const post = (address, body, type = formType) =>
  fetch(site + address, { method: 'POST', body, headers: { 'content-type': type }, redirect: 'manual' });
const savedNotes = async () => (await (await fetch(`${site}api/notes`)).json()).notes;

it('the charting server keeps the fields of a page and no others, with single line breaks', async () => {
  const answer = await post('record/1187/note', 'subjective=a%0D%0Ab%0Ac&plan=%3Cb%3E&stray=x');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/mock-ehr/saved/1']);
  expect(await savedNotes()).toEqual([
    {
      id: 1,
      record: 1187,
      client: 'K-187',
      kind: 'encounter',
      author: 'Demo user',
      saved: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      fields: {
        'visit-date': '',
        'visit-type': '',
        subjective: 'a\nb\nc',
        objective: '',
        assessment: '',
        plan: '<b>',
      },
    },
  ]);
  const shown = await (await fetch(`${site}saved/1`)).text();
  expect(shown).toContain('&lt;b&gt;');
  expect(shown).not.toContain('<b>\n');
});

it('the charting server forgets its notes when told to, and in each new server', async () => {
  await post('record/1204/quick-note', 'quick-note=here');
  const other = await startExamples();
  expect((await (await fetch(`${other.url}mock-ehr/api/notes`)).json()).notes).toEqual([]);
  await other.close();
  expect(await savedNotes()).toHaveLength(1);
  await fetch(`${site}api/notes`, { method: 'DELETE' });
  expect(await savedNotes()).toEqual([]);
});

it('the charting server remembers the name that was typed, in its own part only', async () => {
  const answer = await post('login', `user=${encodeURIComponent('Pat; Placeholder')}`);
  expect(answer.headers.get('location')).toBe('/mock-ehr/clients');
  const cookie = answer.headers.get('set-cookie');
  expect(cookie).toBe('mock-ehr-user=Pat%3B%20Placeholder; Path=/mock-ehr; HttpOnly; SameSite=Lax');
  const page = await fetch(`${site}clients`, { headers: { cookie: cookie.split('; ')[0] } });
  expect(await page.text()).toContain('Signed in: Pat; Placeholder');
});

it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
  'the charting server refuses %s',
  async (type) => {
    expect((await post('record/1204/note', 'plan=x', type)).status).toBe(415);
  },
);

it('the charting server refuses a note that is too long', async () => {
  expect((await post('record/1204/note', `plan=${'a'.repeat(mostBytes)}`)).status).toBe(413);
  expect(await savedNotes()).toEqual([]);
});

it.each([
  ['POST', 'clients', 'GET, HEAD'],
  ['POST', 'record/1204/', 'GET, HEAD'],
  ['PUT', 'record/1204/note', 'GET, HEAD, POST'],
  ['GET', 'record/1204/service/refresh', 'POST'],
  ['GET', 'login', 'POST'],
  ['POST', 'api/notes', 'GET, HEAD, DELETE'],
])('the charting server does not take %s at /%s', async (method, address, allowed) => {
  const answer = await fetch(site + address, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
});

it.each([
  'record/1000/',
  'record/1204/nothing',
  'record/1204/constructor',
  'record/12040/note',
  'saved/1',
  'server.mjs',
  'package.json',
  'README.md',
  'assets/..%2fserver.mjs',
  'tinymce/package.json',
  'tinymce/..%2f..%2fpackage.json',
])('the charting server has nothing at /%s', async (address) => {
  expect((await fetch(site + address)).status).toBe(404);
});

it.each([
  ['record/1204/note', true],
  ['record/1204/flowsheet', true],
  ['record/1204/classic', true],
  ['record/1204/narrative', false],
  ['record/1204/service', false],
])('the charting server sends a policy with /%s (Trusted Types: %s)', async (address, hasTrustedTypes) => {
  const policy = (await fetch(site + address)).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; ");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy.includes("require-trusted-types-for 'script'")).toBe(hasTrustedTypes);
});
