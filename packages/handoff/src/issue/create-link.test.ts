// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { fromBase64Url } from '../bytes/base64url.js';
import { relaySlot } from '../relay/relay-slot.js';
import { freshLink, nowMs, request } from '../testing/link-fixture.js';
import { linkFields } from '../testing/link-parts.js';
import { createLink } from './create-link.js';
import type { LinkRequest } from './create-link.js';
import { newSigningKey } from './new-signing-key.js';

const signingKey = await newSigningKey();
const create = (changes: Partial<LinkRequest>) => createLink({ ...request, ...changes }, signingKey);
const digest = new Uint8Array(8);

describe('a new link', () => {
  it('has keys of its own', async () => {
    const [one, other] = await Promise.all([create({}), create({})]);
    for (const field of ['linkId', 'privateKey', 'secret', 'readToken', 'slotId'] as const)
      expect(one.opening[field]).not.toBe(other.opening[field]);
  });

  it('comes with an opening that JSON keeps', async () => {
    const { opening } = await create({});
    expect(JSON.parse(JSON.stringify(opening))).toEqual(opening);
    expect(opening).toMatchObject({ version: 1, relay: 0, expiresMs: request.expiresMs });
  });

  it('has neither the private key nor the read token', async () => {
    const { fragment, opening } = await create({});
    const whole = Buffer.from(fragment, 'base64url').toString('hex');
    for (const secret of [opening.privateKey, opening.readToken])
      expect(whole).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
    expect(whole).toContain(Buffer.from(opening.secret, 'base64url').toString('hex'));
  });

  it('leads both ends to the same slot, which its id does not tell', async () => {
    const { link, opening } = await freshLink();
    expect(await relaySlot(opening)).toEqual(await relaySlot(link));
    expect((await relaySlot(link)).slotId).toBe(opening.slotId);
    expect(fromBase64Url(opening.slotId)).toHaveLength(16);
    expect(opening.slotId).not.toBe(opening.linkId);
  });

  it('without a relay has no slot', async () => {
    expect((await create({ relay: null })).opening.slotId).toBeNull();
  });

  it('expires at a whole second, never later than asked', async () => {
    const { opening } = await create({ expiresMs: request.expiresMs + 999 });
    expect(opening.expiresMs).toBe(request.expiresMs);
    expect(linkFields(opening)[4]).toBe(request.expiresMs / 1000);
  });
});

describe('no link is made', () => {
  // A clock that is wrong by decades: the page could not read what would be written.
  it.each([
    ['after the seconds that four bytes hold', Date.UTC(2106, 1, 7, 6, 28, 16)],
    ['before 1970', -3_600_000],
  ])('that expires %s', async (_, expiresMs) => {
    await expect(create({ nowMs: expiresMs - 3_600_000, expiresMs })).rejects.toThrow(RangeError);
  });

  it('is not said of the last second that four bytes hold', async () => {
    const expiresMs = Date.UTC(2106, 1, 7, 6, 28, 15);
    const created = await create({ nowMs: expiresMs - 3_600_000, expiresMs });
    expect(linkFields(created.opening)[4]).toBe(0xff_ff_ff_ff);
  });

  it.each([
    ['for less than 15 minutes', nowMs + 15 * 60_000 - 1],
    ['for more than 7 days', nowMs + 7 * 86_400_000 + 1],
    ['for a time that is none', Number.NaN],
    ['for a time that is endless', Number.POSITIVE_INFINITY],
  ])('%s', async (_, expiresMs) => {
    await expect(create({ expiresMs })).rejects.toThrow(RangeError);
  });

  it.each([nowMs + 15 * 60_000, nowMs + 7 * 86_400_000])(
    'but for 15 minutes and for 7 days: %d',
    async (expiresMs) => {
      await expect(create({ expiresMs })).resolves.toHaveProperty('opening');
    },
  );

  it('when the longest answers would not fit; five instruments of 20 items do not, four do', async () => {
    const twenty = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `i-${index}`, digest, itemCount: 20 }));
    await expect(create({ instruments: twenty(5) })).rejects.toThrow(RangeError);
    await expect(create({ instruments: twenty(4) })).resolves.toHaveProperty('opening');
    // Names of translations are in the link, not in the result.
    const languages = ['en', `${'i'.repeat(57)}/ar`];
    await expect(create({ instruments: twenty(4), languages })).resolves.toHaveProperty('opening');
  });

  it.each<[string, Partial<LinkRequest>]>([
    ['no instrument', { instruments: [] }],
    ['an id with markup', { instruments: [{ id: '<b>', digest, itemCount: 9 }] }],
    ['a digest of 9 bytes', { instruments: [{ id: 'phq-9', digest: new Uint8Array(9), itemCount: 9 }] }],
    ['an instrument without items', { instruments: [{ id: 'phq-9', digest, itemCount: 0 }] }],
    ['half an item', { instruments: [{ id: 'phq-9', digest, itemCount: 9.5 }] }],
    ['no language', { languages: [] }],
    ['a language of its own making', { languages: ['en', 'x y'] }],
    ['relay 16', { relay: 16 }],
  ])('with %s', async (_, changes) => {
    await expect(create(changes)).rejects.toThrow(TypeError);
  });

  it.each([
    ['no key', { keyId: '', publicKey: '', privateKey: '' }],
    ['an id of another length', { ...signingKey, keyId: 'AAAA' }],
  ])('with %s', async (_, key) => {
    await expect(createLink(request, key)).rejects.toThrow(TypeError);
  });
});
