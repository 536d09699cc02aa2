// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { sealResult } from '../answer/seal-result.js';
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import type { Cbor } from '../cbor/encode-cbor.js';
import type { LinkOpening } from '../issue/link-opening.js';
import { freshLink, nowMs, request } from '../testing/link-fixture.js';
import { linkFields } from '../testing/link-parts.js';
import { lowOrderPoints } from '../testing/low-order-points.js';
import { result } from '../testing/result-fixture.js';
import { matchesLink } from './matches-link.js';
import { openResult } from './open-result.js';
import { wireDigest } from './wire-digest.js';

const { link, opening } = await freshLink();
const { wire } = await sealResult(link, result);
const other = await freshLink();

const codeOf = async (changes: Partial<LinkOpening>, bytes = wire, atMs = nowMs) => {
  const opened = await openResult({ ...opening, ...changes }, bytes, atMs);
  return opened.ok ? 'ok' : opened.code;
};
const changed = (bytes: Uint8Array, index: number, bit: number) =>
  Uint8Array.from(bytes, (byte, at) => (at === index ? byte ^ (1 << bit) : byte));

describe('a sealed result does not open', () => {
  it.each([...Array(313).keys()])('with a bit of byte %d flipped', async (index) => {
    expect(await codeOf({}, changed(wire, index, index % 8))).toBe('not-genuine');
  });

  it.each(lowOrderPoints)('when its key is a point of low order: $hex', async ({ point }) => {
    const forged = Uint8Array.of(...wire.subarray(0, 9), ...point, ...wire.subarray(41));
    expect(forged).toHaveLength(313);
    expect(await codeOf({}, forged)).toBe('not-genuine');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte less', wire.subarray(0, -1)],
    ['a byte more', Uint8Array.of(...wire, 0)],
    ['zeros', new Uint8Array(313)],
    ['zeros behind its beginning', wire.slice().fill(0, 9)],
  ])('when it is %s', async (_, bytes) => {
    expect(await codeOf({}, bytes)).toBe('not-genuine');
  });

  it('with the private key of another link', async () => {
    expect(await codeOf({ privateKey: other.opening.privateKey })).toBe('not-genuine');
  });

  it('with the opening of another link, even when it is said to be of that', async () => {
    const prefix = (fromBase64Url(other.opening.linkId) ?? new Uint8Array()).subarray(0, 8);
    const moved = Uint8Array.of(1, ...prefix, ...wire.subarray(9));
    const opened = await openResult(other.opening, moved, nowMs);
    expect(opened).toEqual({ ok: false, code: 'not-genuine' });
  });

  const fields = linkFields(opening);
  const digest = new Uint8Array(8).fill(1);
  it.each<[string, number, Cbor]>([
    ['the link id, beyond its first half', 1, (fields[1] as Uint8Array).with(15, 0)],
    ['the public key', 2, new Uint8Array(32).fill(9)],
    ['the secret', 3, new Uint8Array(32).fill(1)],
    ['the expiry', 4, (fields[4] as number) + 1],
    ['the relay', 5, null],
    ['how it was delivered', 6, 'remote'],
    ['the languages', 7, ['en']],
    ['a definition', 8, request.instruments.map(({ id }) => [id, digest])],
    ['the signing key', 9, digest],
  ])('when it was sealed under a link that differs in %s', async (_, index, value) => {
    const content = toBase64Url(encodeCbor(fields.with(index, value)));
    expect(await codeOf({ content })).toBe('not-genuine');
  });

  it('when its link has expired, ten minutes being allowed for clocks that differ', async () => {
    const latestMs = opening.expiresMs + 600_000;
    expect(await codeOf({}, wire, latestMs)).toBe('ok');
    expect(await codeOf({}, wire, latestMs + 1)).toBe('expired');
    expect(await codeOf({}, wire, Number.NaN)).toBe('expired');
    // What the opening says beside the signed content lengthens nothing.
    expect(await codeOf({ expiresMs: opening.expiresMs * 2 }, wire, latestMs + 1)).toBe('expired');
  });

  it.each([{ content: '' }, { privateKey: '' }, { content: 'AAAA' }, { privateKey: 'AAAA' }])(
    'with an opening whose keys are gone: %j',
    async (changes) => {
      await expect(openResult({ ...opening, ...changes }, wire, nowMs)).rejects.toThrow(TypeError);
    },
  );
});

describe('which link a sealed result is of', () => {
  it('is told by its beginning, also after the keys are gone', () => {
    expect(matchesLink({ linkId: opening.linkId }, wire)).toBe(true);
    expect(matchesLink(other.opening, wire)).toBe(false);
  });

  it.each([
    ['another version', wire.with(0, 2)],
    ['another length', wire.subarray(0, 312)],
    ['another beginning', wire.with(8, (wire[8] ?? 0) ^ 1)],
  ])('is none for %s', (_, bytes) => {
    expect(matchesLink(opening, bytes)).toBe(false);
  });

  it('a second scan has the same digest, a second sealing another', async () => {
    expect(await wireDigest(wire.slice())).toBe(await wireDigest(wire));
    expect(await wireDigest((await sealResult(link, result)).wire)).not.toBe(await wireDigest(wire));
  });
});
