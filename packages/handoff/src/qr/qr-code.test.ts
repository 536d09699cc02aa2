// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { encodeBase45 } from '../base45/encode-base45.js';
import { readQr } from '../read-qr/read-qr.js';
import { drawQr } from '../testing/draw-qr.js';
import { qrCode } from './qr-code.js';

const sealed = `CS1:${encodeBase45(Uint8Array.from({ length: 313 }, (_, index) => (index * 71) % 256))}`;
const address = `https://forms.example.org/#${'A_-9'.repeat(80)}`;

describe('a QR code', () => {
  it('of a sealed result has 69 modules and four light ones on each side', () => {
    expect(qrCode(sealed).size).toBe(69 + 8);
  });

  it.each([sealed, address, 'ä'])('is read back from its path: %s', async (text) => {
    expect(await readQr(drawQr(qrCode(text), 4))).toBe(text);
  });

  it('keeps the quiet zone free', () => {
    const { size, path } = qrCode(sealed);
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(run)).toBeLessThanOrEqual(size - 4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeLessThan(size - 4);
    }
  });

  it('has nothing in its path but numbers and drawing', () => {
    expect(qrCode(address).path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
  });

  it('is none for more than a code holds', () => {
    expect(() => qrCode('x'.repeat(3000))).toThrow();
  });

  it('is not seen where there is none', async () => {
    const data = new Uint8ClampedArray(100 * 100 * 4).fill(255);
    expect(await readQr({ width: 100, height: 100, data })).toBeUndefined();
    expect(await readQr({ width: 0, height: 0, data: new Uint8ClampedArray() })).toBeUndefined();
  });
});
