// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import { sha256 } from '../bytes/sha256.js';
import { fakeRelay } from '../testing/fake-relay.js';
import { freshLink } from '../testing/link-fixture.js';
import { closeEmptySlot } from './close-empty-slot.js';
import { closeSlot } from './close-slot.js';
import { deleteResults } from './delete-results.js';
import { fetchResults } from './fetch-results.js';
import { openSlot } from './open-slot.js';
import { readSlotState } from './read-slot-state.js';
import { relaySlot } from './relay-slot.js';
import { sendResult } from './send-result.js';
import { isRelayUrl } from './slot-address.js';
import { slotOf } from './slot-of.js';

const { link, opening } = await freshLink();
const { slotId, writeToken } = await relaySlot(link);
const url = 'https://relay.example.org';
const wire = new Uint8Array(313).fill(1);
const message = { number: 1, wire: toBase64Url(wire), received: 1_795_694_400 };

/** Each call once, as the panel or the tablet makes it. */
const calls = {
  openSlot: (fetch: typeof globalThis.fetch) => openSlot(url, opening, 'clinician', { fetch }),
  sendResult: (fetch: typeof globalThis.fetch) => sendResult(url, link, wire, { fetch }),
  readSlotState: (fetch: typeof globalThis.fetch) => readSlotState(url, link, { fetch }),
  fetchResults: (fetch: typeof globalThis.fetch) => fetchResults(url, opening, { fetch }),
  deleteResults: (fetch: typeof globalThis.fetch) => deleteResults(url, opening, 3, { fetch }),
  closeEmptySlot: (fetch: typeof globalThis.fetch) => closeEmptySlot(url, opening, { fetch }),
  closeSlot: (fetch: typeof globalThis.fetch) => closeSlot(url, opening, { fetch }),
};

describe.each(Object.entries(calls))('%s', (_, call) => {
  it('goes to the one address, alone: no redirect, cookie, referrer or cache', async () => {
    const { asked, fetch } = fakeRelay(500);
    await call(fetch);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url.startsWith(`${url}/v1/slots/${slotId}`)).toBe(true);
    expect(asked[0]?.init).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: expect.any(AbortSignal),
    });
  });

  it('carries no secret in its address', async () => {
    const { asked, fetch } = fakeRelay(500);
    await call(fetch);
    const address = asked[0]?.url ?? '';
    for (const secret of [
      opening.secret,
      opening.readToken,
      toBase64Url(writeToken),
      opening.linkId,
      'clinician',
    ])
      expect(address).not.toContain(secret);
  });

  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [410, 'gone'],
    [413, 'refused'],
    [429, 'busy'],
    [500, 'unreachable'],
    [502, 'unreachable'],
    [503, 'busy'],
    [302, 'unreachable'],
    [202, 'unreachable'],
    [206, 'unreachable'],
  ])('takes %d as %s', async (status, code) => {
    expect(await call(fakeRelay(status).fetch)).toEqual({ ok: false, code });
  });

  it('takes a network that fails, or waits too long, as unreachable', async () => {
    const failing = () => Promise.reject(new TypeError('fetch failed'));
    expect(await call(failing)).toEqual({ ok: false, code: 'unreachable' });
  });
});

describe('sending a result', () => {
  it('is under way before anything else can happen', () => {
    const { asked, fetch } = fakeRelay(201);
    void sendResult(url, link, wire, { fetch, keepalive: true });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.init).toMatchObject({ method: 'POST', keepalive: true });
  });

  it('asks for no leave beforehand: a plain text of 345 bytes, no other header', async () => {
    const { asked, fetch } = fakeRelay(201);
    expect(await sendResult(url, await relaySlot(link), wire, { fetch })).toEqual({ ok: true });
    const { headers, body } = asked[0]?.init ?? {};
    expect(headers).toEqual({ 'content-type': 'text/plain' });
    expect(body).toEqual(Uint8Array.of(...writeToken, ...wire));
    expect(asked[0]?.url).toBe(`${url}/v1/slots/${slotId}/messages`);
  });

  it.each([
    [200, 'unreachable'],
    [204, 'unreachable'],
    [404, 'refused'],
    [409, 'full'],
  ])('is not done with %d', async (status, code) => {
    expect(await sendResult(url, link, wire, fakeRelay(status))).toEqual({ ok: false, code });
  });

  it('refuses what is no sealed result', async () => {
    await expect(sendResult(url, link, wire.subarray(1), fakeRelay(201))).rejects.toThrow(TypeError);
  });
});

describe('opening a slot', () => {
  it('gives hashes of the tokens, and the end', async () => {
    const { asked, fetch } = fakeRelay(201);
    expect(await openSlot(url, opening, 'clinician', { fetch })).toEqual({ ok: true });
    const { method, headers, body } = asked[0]?.init ?? {};
    expect(method).toBe('PUT');
    expect(headers).toEqual({ authorization: 'Bearer clinician', 'content-type': 'application/json' });
    const readToken = fromBase64Url(opening.readToken) ?? new Uint8Array();
    expect(JSON.parse(body as string)).toEqual({
      expires: opening.expiresMs / 1000,
      writeTokenHash: toBase64Url(await sha256(writeToken)),
      readTokenHash: toBase64Url(await sha256(readToken)),
    });
  });

  it.each([
    [200, { ok: true }],
    [409, { ok: false, code: 'refused' }],
    [404, { ok: false, code: 'refused' }],
  ])('takes %d as %j', async (status, outcome) => {
    expect(await openSlot(url, opening, 'clinician', fakeRelay(status))).toEqual(outcome);
  });
});

describe('the state of a slot', () => {
  it.each([
    [200, '{"state":"open","begun":false}', { ok: true, state: 'open', isBegun: false }],
    [200, '{"state":"open","begun":true}', { ok: true, state: 'open', isBegun: true }],
    [200, '{"state":"open"}', { ok: true, state: 'open', isBegun: false }],
    [200, '{"state":"used","begun":true}', { ok: true, state: 'used', isBegun: true }],
    [404, '{"error":"not-found"}', { ok: true, state: 'unknown', isBegun: false }],
    [200, '{"state":"other"}', { ok: false, code: 'unreachable' }],
    [200, '<html>Please log in</html>', { ok: false, code: 'unreachable' }],
    [200, 'null', { ok: false, code: 'unreachable' }],
    [200, `{"state":"open","more":"${'x'.repeat(2000)}"}`, { ok: false, code: 'unreachable' }],
  ])('is read from %d %s', async (status, body, outcome) => {
    expect(await readSlotState(url, link, fakeRelay(status, body))).toEqual(outcome);
  });
});

describe('fetching results', () => {
  const fetched = async (body: unknown) => fetchResults(url, opening, fakeRelay(200, JSON.stringify(body)));

  it('gives them oldest first, with the time of the relay', async () => {
    expect(await fetched({ messages: [{ ...message, number: 7 }, message] })).toEqual({
      ok: true,
      messages: [1, 7].map((number) => ({ number, wire, receivedMs: 1_795_694_400_000 })),
    });
    expect(await fetched({ messages: [] })).toEqual({ ok: true, messages: [] });
  });

  it('works with what is left when the keys are gone', async () => {
    const { asked, fetch } = fakeRelay(204);
    const slot = slotOf(opening);
    expect(await deleteResults(url, slot, 7, { fetch })).toEqual({ ok: true });
    expect(await closeSlot(url, slot, { fetch })).toEqual({ ok: true });
    expect(asked.map(({ url: address }) => address.slice(url.length))).toEqual([
      `/v1/slots/${slotId}/messages?through=7`,
      `/v1/slots/${slotId}`,
    ]);
    for (const { init } of asked)
      expect(init.headers).toEqual({ authorization: `Bearer ${opening.readToken}` });
  });

  it.each([
    [204, { ok: true, isClosed: true }],
    [409, { ok: true, isClosed: false }],
    [410, { ok: false, code: 'gone' }],
  ])('says by %d whether the slot is closed', async (status, said) => {
    const { asked, fetch } = fakeRelay(status);
    expect(await closeEmptySlot(url, opening, { fetch })).toEqual(said);
    expect(asked[0]?.url).toBe(`${url}/v1/slots/${slotId}?only=empty`);
  });

  it.each([
    ['nothing', null],
    ['no list', { messages: {} }],
    ['a message without number', { messages: [{ ...message, number: undefined }] }],
    ['number 0', { messages: [{ ...message, number: 0 }] }],
    ['a wire of 312 bytes', { messages: [{ ...message, wire: toBase64Url(wire.subarray(1)) }] }],
    ['a wire that is none', { messages: [{ ...message, wire: '<script>' }] }],
    ['no time', { messages: [{ ...message, received: undefined }] }],
    ['a time that is none', { messages: [{ ...message, received: '2026' }] }],
    ['65 messages', { messages: Array.from({ length: 65 }, () => message) }],
    ['more than 64 KiB', { messages: [], more: 'x'.repeat(65_536) }],
  ])('takes %s as no relay', async (_, body) => {
    expect(await fetched(body)).toEqual({ ok: false, code: 'unreachable' });
  });

  it.each([0, -1, 1.5])('deletes through no number %d', async (through) => {
    await expect(deleteResults(url, opening, through, fakeRelay(204))).rejects.toThrow(RangeError);
  });

  it('has nowhere to go without a relay', async () => {
    await expect(fetchResults(url, { ...opening, slotId: null }, fakeRelay(200))).rejects.toThrow(TypeError);
  });
});

describe('the address of a relay', () => {
  it.each([
    'https://relay.example.org',
    'https://relay.example.org/',
    'https://forms.example.org/relay',
    'http://127.0.0.1:4174',
    'http://localhost:4174/',
  ])('%s is one', async (address) => {
    expect(isRelayUrl(address)).toBe(true);
    const { asked, fetch } = fakeRelay(204);
    await closeSlot(address, opening, { fetch });
    expect(asked[0]?.url).toBe(`${address.replace(/\/$/, '')}/v1/slots/${slotId}`);
  });

  it.each([
    'http://relay.example.org',
    'http://127.0.0.1.example.org',
    'https://user:word@relay.example.org',
    'https://relay.example.org/?to=elsewhere',
    'https://relay.example.org/#',
    'https://relay.example.org\\@elsewhere.example',
    ' https://relay.example.org',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc',
    '//relay.example.org',
    '',
  ])('%j is none, and nothing is sent', async (address) => {
    expect(isRelayUrl(address)).toBe(false);
    const { asked, fetch } = fakeRelay(204);
    await expect(closeSlot(address, opening, { fetch })).rejects.toThrow(TypeError);
    await expect(sendResult(address, link, wire, { fetch })).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it('takes no slot that would lead elsewhere', async () => {
    const { asked, fetch } = fakeRelay(204);
    const slot = { slotId: '../../../../elsewhere', readToken: opening.readToken };
    await expect(closeSlot(url, slot, { fetch })).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });
});
