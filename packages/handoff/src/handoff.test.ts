// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealResult } from './answer/seal-result.js';
import { openResult } from './receive/open-result.js';
import { parseSealedText } from './receive/parse-sealed-text.js';
import { matchesLink } from './receive/matches-link.js';
import { freshLink, nowMs } from './testing/link-fixture.js';
import { anyResult } from './testing/any-result.js';
import { result } from './testing/result-fixture.js';

describe('from a link to its result', () => {
  it('the panel reads what was answered, and both show the same codes', async () => {
    const { link, opening, startCode } = await freshLink();
    expect(startCode).toMatch(/^\d{3} \d{3}$/);
    expect(link.startCode).toBe(startCode);
    const { wire, text, confirmCode } = await sealResult(link, result);
    expect(confirmCode).toMatch(/^\d{4}$/);
    expect(text).toMatch(/^CS1:[0-9A-Z $%*+\-./:]{470}$/);
    expect(parseSealedText(text)).toEqual(wire);
    expect(matchesLink(opening, wire)).toBe(true);
    expect(await openResult(opening, wire, nowMs)).toEqual({ ok: true, result, confirmCode });
  });

  it('any result comes back as it was, always in 313 bytes', async () => {
    const { link, opening } = await freshLink();
    const property = fc.asyncProperty(anyResult, async (any) => {
      const { wire, text, confirmCode } = await sealResult(link, any);
      expect(wire).toHaveLength(313);
      expect(text).toHaveLength(474);
      expect(parseSealedText(text)).toEqual(wire);
      expect(await openResult(opening, wire, nowMs)).toEqual({ ok: true, result: any, confirmCode });
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('two sealings of the same answers have no byte of key or ciphertext run in common', async () => {
    const { link } = await freshLink();
    const [one, other] = await Promise.all([sealResult(link, result), sealResult(link, result)]);
    expect(one.wire.subarray(0, 9)).toEqual(other.wire.subarray(0, 9));
    const same = one.wire.subarray(9).filter((byte, index) => byte === other.wire[9 + index]).length;
    // 304 random bytes: one or two agree by chance; 20 would be one in 10 to the 15th.
    expect(same).toBeLessThan(20);
  });

  it('what was taken back is not in the sealed result', async () => {
    const { link, opening } = await freshLink();
    const { wire } = await sealResult(link, { ...result, state: 'erased', research: true });
    const opened = await openResult(opening, wire, nowMs);
    expect(opened).toMatchObject({ ok: true, result: { state: 'erased', research: null } });
    const { instruments } = opened.ok ? opened.result : result;
    for (const { answers, startedS, completedS } of instruments) {
      expect(new Set(answers)).toEqual(new Set([null]));
      expect([startedS, completedS]).toEqual([null, null]);
    }
  });
});
