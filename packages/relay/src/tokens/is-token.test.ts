// SPDX-License-Identifier: Apache-2.0
import type * as nodeCrypto from 'node:crypto';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createRelay } from '../create-relay.js';
import type { Relay } from '../create-relay.js';
import { hashToken } from './hash-token.js';
import { isToken } from './is-token.js';

vi.mock('node:crypto', async (importOriginal) => {
  const original = await importOriginal<typeof nodeCrypto>();
  return { ...original, timingSafeEqual: vi.fn(original.timingSafeEqual) };
});

const compared = vi.mocked(timingSafeEqual);
const readToken = randomBytes(32);
const writeToken = randomBytes(32);
const slotId = randomBytes(16).toString('base64url');
const bearer = (token: Uint8Array) => ({
  authorization: `Bearer ${Buffer.from(token).toString('base64url')}`,
});
const hash = (token: Uint8Array) => Buffer.from(hashToken(token)).toString('base64url');

let relay: Relay;

function request(
  path: string,
  {
    method,
    headers = {},
    body,
  }: { method: string; headers?: Record<string, string>; body?: Buffer | string },
): Request {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Request(`http://relay.example/v1/slots/${path}`, {
    method,
    headers: { ...headers, ...length },
    ...(body !== undefined && { body }),
  });
}

beforeAll(async () => {
  relay = await createRelay({
    port: 0,
    databaseFile: ':memory:',
    clinicianTokenHashes: [hash(Buffer.from('clinician'))],
  });
  const body = JSON.stringify({
    expires: Math.floor(Date.now() / 1000) + 3600,
    writeTokenHash: hash(writeToken),
    readTokenHash: hash(readToken),
  });
  const headers = { authorization: 'Bearer clinician', 'content-type': 'application/json' };
  expect((await relay.answer(request(slotId, { method: 'PUT', headers, body }))).status).toBe(201);
});
afterAll(() => relay.close());

/** Digests that were compared for a request, by their lengths. */
async function comparing(path: string, init: Parameters<typeof request>[1]) {
  compared.mockClear();
  const { status } = await relay.answer(request(path, init));
  return { status, lengths: compared.mock.calls.map((pair) => pair.map(({ byteLength }) => byteLength)) };
}

const wire = randomBytes(313);

it.each([
  ['a reader fetches', '/messages', (token: Buffer) => ({ method: 'GET', headers: bearer(token) })],
  [
    'a reader deletes',
    '/messages?through=1',
    (token: Buffer) => ({ method: 'DELETE', headers: bearer(token) }),
  ],
  ['a reader closes', '', (token: Buffer) => ({ method: 'DELETE', headers: bearer(token) })],
  [
    'a reader closes if empty',
    '?only=empty',
    (token: Buffer) => ({ method: 'DELETE', headers: bearer(token) }),
  ],
  ['a tablet asks', '/state', (token: Buffer) => ({ method: 'POST', body: token })],
  [
    'a tablet sends',
    '/messages',
    (token: Buffer) => ({ method: 'POST', body: Buffer.concat([token, wire]) }),
  ],
])('where %s, an unknown slot is compared as a wrong token is: two digests, once', async (_, path, init) => {
  const stranger = randomBytes(32);
  const wrong = await comparing(`${slotId}${path}`, init(stranger));
  const unknown = await comparing(`${randomBytes(16).toString('base64url')}${path}`, init(stranger));
  expect(wrong).toEqual({ status: 404, lengths: [[32, 32]] });
  expect(unknown).toEqual(wrong);
});

it('nobody holds the token of no slot, be its hash all zeros', () => {
  expect(isToken(undefined, new Uint8Array(32))).toBe(false);
  expect(isToken(hashToken(readToken), hashToken(readToken))).toBe(true);
  expect(isToken(hashToken(readToken), hashToken(writeToken))).toBe(false);
});

it('the tokens of clinicians are all compared, whichever is right', async () => {
  const two = await createRelay({
    port: 0,
    databaseFile: ':memory:',
    clinicianTokenHashes: [hash(Buffer.from('first')), hash(Buffer.from('second'))],
  });
  for (const token of ['first', 'second', 'neither']) {
    compared.mockClear();
    await two.answer(
      request(slotId, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: '{}' }),
    );
    expect(compared).toHaveBeenCalledTimes(2);
  }
  await two.close();
});
