// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it, vi } from 'vitest';
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import type { Cbor } from '../cbor/encode-cbor.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { createLink } from '../issue/create-link.js';
import { newSigningKey } from '../issue/new-signing-key.js';
import { freshLink, nowMs, request } from '../testing/link-fixture.js';
import { linkFields } from '../testing/link-parts.js';
import { lowOrderPoints } from '../testing/low-order-points.js';
import { signedFragment } from '../testing/signed-fragment.js';
import { forgetLink } from './forget-link.js';
import { readLink } from './read-link.js';

const { signingKey, fragment, opening } = await freshLink();
const fields = linkFields(opening);
const terms = { keys: [signingKey], nowMs, relayCount: 1 };
const codeOf = async (text: string, changes: Partial<typeof terms> = {}) => {
  const read = await readLink(text, { ...terms, ...changes });
  return read.ok ? 'ok' : read.code;
};
/** A link of a listed key with one field in the place of another. */
const signedWith = (index: number, value: Cbor) =>
  signedFragment(encodeCbor(fields.with(index, value)), signingKey);

describe('a genuine link', () => {
  it('says what it asks for, with or without #', async () => {
    for (const text of [fragment, `#${fragment}`])
      expect(await readLink(text, terms)).toMatchObject({
        ok: true,
        link: {
          id: opening.linkId,
          instruments: request.instruments.map(({ id, digest }) => ({ id, digest })),
          languages: ['en', 'es-US', 'ar'],
          expiresMs: request.expiresMs,
          relay: 0,
          deliveredAs: 'in-person',
          keyId: signingKey.keyId,
        },
      });
  });

  it('fits into 320 characters with three instruments and three languages', () => {
    expect(fragment.length).toBeLessThanOrEqual(320);
  });

  it('is good until the second it expires', async () => {
    const { expiresMs } = request;
    expect(await codeOf(fragment, { nowMs: expiresMs })).toBe('ok');
    expect(await codeOf(fragment, { nowMs: expiresMs + 1 })).toBe('expired');
    expect(await codeOf(fragment, { nowMs: Number.NaN })).toBe('expired');
  });

  it('is found among other keys, and under a wrong id in the list', async () => {
    const other = await newSigningKey();
    expect(await codeOf(fragment, { keys: [other, { ...signingKey, keyId: other.keyId }] })).toBe('ok');
  });

  it('seals nothing any more once it is forgotten', async () => {
    const { link } = await freshLink();
    forgetLink(link);
    expect(link.secrets.link.secret).toEqual(new Uint8Array(32));
    expect(link.secrets.slot.writeToken).toEqual(new Uint8Array(32));
    expect(new Set(link.secrets.content)).toEqual(new Set([0]));
  });
});

describe('a link is refused', () => {
  it('when its key is not listed; it is named', async () => {
    const keys = [await newSigningKey()];
    expect(await readLink(fragment, { ...terms, keys })).toEqual({
      ok: false,
      code: 'unknown-key',
      keyId: signingKey.keyId,
    });
    expect(await codeOf(fragment, { keys: [] })).toBe('unknown-key');
  });

  it('when another key signed it under the id of a listed one', async () => {
    const other = await newSigningKey();
    const forged = await createLink(request, { ...other, keyId: signingKey.keyId });
    expect(await codeOf(forged.fragment)).toBe('bad-signature');
  });

  it('when the list pairs its id with another key', async () => {
    const { publicKey } = await newSigningKey();
    expect(await codeOf(fragment, { keys: [{ keyId: signingKey.keyId, publicKey }] })).toBe('unknown-key');
  });

  it.each(['', 'AAAA', '?', 'a'.repeat(43)])('when a listed key is no key: %j', async (publicKey) => {
    expect(await codeOf(fragment, { keys: [{ keyId: signingKey.keyId, publicKey }] })).toBe('unknown-key');
  });

  it('when it is signed as something else', async () => {
    const content = fromBase64Url(opening.content) ?? new Uint8Array();
    const pkcs8 = fromBase64Url(signingKey.privateKey) ?? new Uint8Array();
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, content));
    expect(await codeOf(toBase64Url(Uint8Array.of(...content, ...signature)))).toBe('bad-signature');
  });

  it('when its signature is missing, or zeros', async () => {
    expect(await codeOf(opening.content)).toBe('malformed');
    const bytes = fromBase64Url(fragment) ?? new Uint8Array();
    expect(await codeOf(toBase64Url(bytes.fill(0, -64)))).toBe('bad-signature');
  });

  it('when it names a relay that the page has not', async () => {
    expect(await codeOf(fragment, { relayCount: 0 })).toBe('unknown-relay');
    expect(await codeOf(await signedWith(5, 1))).toBe('unknown-relay');
    expect(await codeOf(await signedWith(5, 15))).toBe('unknown-relay');
    expect(await codeOf(await signedWith(5, null), { relayCount: 0 })).toBe('ok');
  });

  it('as of an unknown version when it is of one', async () => {
    expect(await codeOf(await signedWith(0, 2))).toBe('unknown-version');
    expect(await codeOf(await signedFragment(encodeCbor([7, 'anything']), signingKey))).toBe(
      'unknown-version',
    );
  });

  it.each(lowOrderPoints)('when everybody knows what is agreed with its key: $hex', async ({ point }) => {
    expect(await codeOf(await signedWith(2, point))).toBe('malformed');
    expect(await codeOf(await signedWith(2, Uint8Array.of(9, ...new Uint8Array(31))))).toBe('ok');
  });

  const digest = new Uint8Array(8);
  it.each<[string, number, Cbor]>([
    ['a version in words', 0, '1'],
    ['a version below zero', 0, -1],
    ['an id of 15 bytes', 1, new Uint8Array(15)],
    ['a public key of 31 bytes', 2, new Uint8Array(31)],
    ['a secret of 31 bytes', 3, new Uint8Array(31)],
    ['a secret in words', 3, 'secret'],
    ['an expiry below zero', 4, -1],
    ['an expiry after 2106', 4, 2 ** 32],
    ['relay 16', 5, 16],
    ['a relay below zero', 5, -1],
    ['the address of a relay', 5, 'https://relay.example.net'],
    ['delivered as nothing known', 6, 'by-post'],
    ['no language', 7, []],
    ['languages that are none', 7, ['<script>alert(1)</script>']],
    ['a language as an address', 7, ['javascript:alert(1)']],
    ['a language twice', 7, ['en', 'en']],
    ['only a translation by name', 7, ['phq-9/ar']],
    ['17 languages', 7, Array.from({ length: 17 }, (_, index) => `a${String.fromCharCode(97 + index)}`)],
    ['no instrument', 8, []],
    ['an instrument with markup', 8, [['<img src=x onerror=alert(1)>', digest]]],
    ['an instrument with an address', 8, [['https://example.net', digest]]],
    ['an instrument named as a property of all objects', 8, [['__proto__', digest]]],
    ['an instrument of 41 characters', 8, [['a'.repeat(41), digest]]],
    [
      'an instrument twice',
      8,
      [
        ['phq-9', digest],
        ['phq-9', digest],
      ],
    ],
    ['9 instruments', 8, Array.from({ length: 9 }, (_, index) => [`i${index}`, digest])],
    ['a digest of 7 bytes', 8, [['phq-9', new Uint8Array(7)]]],
    ['an instrument without digest', 8, [['phq-9']]],
    ['an instrument with more', 8, [['phq-9', digest, 1]]],
    ['an instrument that is none', 8, ['phq-9']],
    ['a key id of 7 bytes', 9, new Uint8Array(7)],
  ])('as malformed, although it is signed, when it has %s', async (_, index, value) => {
    expect(await codeOf(await signedWith(index, value))).toBe('malformed');
  });

  const content = encodeCbor(fields);
  it.each<[string, Uint8Array]>([
    ['a field more', encodeCbor([...fields, 1])],
    ['a field less', encodeCbor(fields.slice(0, -1))],
    ['a byte more', Uint8Array.of(...content, 0)],
    ['a number longer than needed', Uint8Array.of(content[0] ?? 0, 0x18, 1, ...content.subarray(2))],
    ['its list of indefinite length', Uint8Array.of(0x9f, ...content.subarray(1), 0xff)],
    ['a map', Uint8Array.of(0xa1, 1, ...content)],
    ['a tag', Uint8Array.of(0xc1, ...content)],
    ['no CBOR', Uint8Array.of(0xff, 0xff)],
    ['lists in lists', new Uint8Array(600).fill(0x81)],
  ])('as malformed, although it is signed, when its content is %s', async (_, bytes) => {
    expect(await codeOf(await signedFragment(bytes, signingKey))).toBe('malformed');
  });

  it.each([
    ['nothing', ''],
    ['only #', '#'],
    ['two #', `##${fragment}`],
    ['padding', `${fragment}=`],
    ['a character less', fragment.slice(0, -1)],
    ['a blank', `${fragment} `],
    ['percent signs', `%23${fragment}`],
    ['the other alphabet', fragment.replaceAll(/[A-Za-z]/g, '+')],
    ['1025 characters', fragment.padEnd(1025, 'A')],
    ['a megabyte', fragment.padEnd(1_000_000, 'A')],
    ['64 bytes', 'A'.repeat(86)],
    ['an address', 'javascript:alert(1)'],
  ])('as malformed when it is %s', async (_, text) => {
    expect(await codeOf(text)).toBe('malformed');
  });
});

describe('a browser that cannot seal', () => {
  it.each(['Ed25519', 'X25519'])('is told so before the first question: no %s', async (missing) => {
    const lacking = (algorithm: unknown) =>
      algorithm === missing || (algorithm as { name?: string } | null)?.name === missing;
    const { importKey, generateKey } = crypto.subtle;
    const refuse = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    const spies = [
      vi
        .spyOn(crypto.subtle, 'importKey')
        .mockImplementation((...args: unknown[]) =>
          lacking(args[2]) ? refuse() : Reflect.apply(importKey, crypto.subtle, args),
        ),
      vi
        .spyOn(crypto.subtle, 'generateKey')
        .mockImplementation((...args: unknown[]) =>
          lacking(args[0]) ? refuse() : Reflect.apply(generateKey, crypto.subtle, args),
        ),
    ];
    try {
      expect(await codeOf(fragment)).toBe('unsupported');
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(await codeOf(fragment)).toBe('ok');
  });
});
