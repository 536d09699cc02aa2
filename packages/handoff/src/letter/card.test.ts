// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64Url } from '../bytes/base64url.js';
import { fingerprintOf, isCardName, newExchangeKey, readCard, writeCard } from './index.js';
import type { Card } from './index.js';

let card: Card;
let text: string;

beforeAll(async () => {
  const { publicKey } = await newExchangeKey();
  card = { name: 'Testvisitor Exámple', role: 'supervisor', publicKey };
  text = await writeCard(card);
});

describe('a card', () => {
  it('comes back as it was written, also after mail has broken its line', async () => {
    expect(await readCard(text)).toEqual({ ok: true, card });
    expect(await readCard(`  ${text.slice(0, 30)}\r\n${text.slice(30)}\n`)).toEqual({ ok: true, card });
  });

  it('is refused with any one character exchanged', async () => {
    for (let index = 0; index < text.length; index += 1) {
      const other = text[index] === 'A' ? 'B' : 'A';
      const changed = text.slice(0, index) + other + text.slice(index + 1);
      expect(await readCard(changed), `character ${index}`).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['no text', () => '', 'malformed'],
    ['another text', () => 'CS1:ABC', 'malformed'],
    ['the end is missing', () => text.slice(0, -5), 'damaged'],
    ['a later version', () => text.replace('CK1:', 'CK2:'), 'newer'],
    ['very long', () => text + 'A'.repeat(1000), 'malformed'],
  ])('is refused where it is: %s', async (_, given, code) => {
    expect(await readCard(given())).toEqual({ ok: false, code });
  });

  it('is refused with a key of low order, to which anybody could read', async () => {
    const low = await writeCard({ ...card, publicKey: toBase64Url(new Uint8Array(32)) });
    expect(await readCard(low)).toEqual({ ok: false, code: 'malformed' });
  });

  it.each(['', ' Name', 'Na\u202eme', 'Na\nme', 'x'.repeat(81), 7])('has no such name: %j', (name) => {
    expect(isCardName(name)).toBe(false);
  });
});

describe('a fingerprint', () => {
  it('is six groups of five digits over the key alone', async () => {
    expect(await fingerprintOf(card.publicKey)).toMatch(/^\d{5}(?: \d{5}){5}$/);
    expect(await fingerprintOf((await newExchangeKey()).publicKey)).not.toBe(
      await fingerprintOf(card.publicKey),
    );
    await expect(fingerprintOf('AAAA')).rejects.toThrow(TypeError);
  });

  /** SHA-256 over the label and 32 zeros, five bytes a group, reckoned with Python's hashlib. */
  it('is that of the published rule', async () => {
    expect(await fingerprintOf(toBase64Url(new Uint8Array(32)))).toBe('03355 54271 11907 18110 82782 64091');
  });
});
