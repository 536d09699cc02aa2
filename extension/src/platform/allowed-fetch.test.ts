// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { allowedFetch } from './allowed-fetch.js';

const sent = vi.fn(async (..._: unknown[]) => new Response('{}'));
const allowed = allowedFetch(['https://relay.example.org/cradleside', 'http://127.0.0.1:4174/']);

beforeEach(() => {
  sent.mockClear();
  vi.stubGlobal('fetch', sent);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(['https://relay.example.org/cradleside/v1/slots', 'http://127.0.0.1:4174/v1/slots?through=3'])(
  'asks %s',
  async (address) => {
    await allowed(address, { method: 'POST', redirect: 'follow', credentials: 'include' });
    expect(String(sent.mock.calls[0]?.[0])).toBe(address);
    expect(sent.mock.calls[0]?.[1]).toEqual({
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  },
);

it.each([
  ['another host', 'https://elsewhere.example.org/cradleside/v1'],
  ['a host that only begins alike', 'https://relay.example.org.evil.example/cradleside/v1'],
  ['another scheme', 'http://relay.example.org/cradleside/v1'],
  ['another port', 'http://127.0.0.1:4173/v1/slots'],
  ['a path that only begins alike', 'https://relay.example.org/cradleside-other/v1'],
  ['a path that climbs out', 'https://relay.example.org/cradleside/../v1'],
  ['a user name', 'https://me@relay.example.org/cradleside/v1'],
])('sends nothing to %s', async (_, address) => {
  await expect(allowed(address)).rejects.toThrow(TypeError);
  await expect(allowed(new URL(address))).rejects.toThrow(TypeError);
  expect(sent).not.toHaveBeenCalled();
});

it('sends nothing where nothing is named', async () => {
  await expect(allowedFetch([])('https://relay.example.org/')).rejects.toThrow(TypeError);
  expect(sent).not.toHaveBeenCalled();
});
