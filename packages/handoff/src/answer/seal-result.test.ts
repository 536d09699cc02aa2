// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it, vi } from 'vitest';
import type { SelfReportResult } from '../sealing/self-report-result.js';
import { freshLink } from '../testing/link-fixture.js';
import { result } from '../testing/result-fixture.js';
import { sealResult } from './seal-result.js';

const { link } = await freshLink();
const [first, ...others] = result.instruments;
const withFirst = (changes: object) =>
  [{ ...first, ...changes }, ...others] as SelfReportResult['instruments'];

describe('nothing is sealed that could not be read', () => {
  it.each<[string, Partial<SelfReportResult>]>([
    ['a response id of 15 bytes', { responseId: new Uint8Array(15) }],
    ['sequence 0', { sequence: 0 }],
    ['half a second', { updatedS: 1.5 }],
    ['milliseconds', { updatedS: 1_795_694_400_000 }],
    ['an instrument less', { instruments: others }],
    ['instruments in another order', { instruments: result.instruments.toReversed() }],
    ['another instrument', { instruments: withFirst({ id: 'phq-2' }) }],
    ['a wording of 32 bytes', { instruments: withFirst({ wording: new Uint8Array(32) }) }],
  ])('%s', async (_, changes) => {
    await expect(sealResult(link, { ...result, ...changes })).rejects.toThrow(TypeError);
  });

  it.each([251, -1, 0.5, Number.NaN])('an answer of %d', async (answer) => {
    const instruments = withFirst({ answers: [answer] });
    await expect(sealResult(link, { ...result, instruments })).rejects.toThrow(RangeError);
  });

  it('more answers than fit', async () => {
    const instruments = withFirst({ answers: Array.from({ length: 130 }, () => 3) });
    await expect(sealResult(link, { ...result, instruments })).rejects.toThrow(RangeError);
  });

  it('and no message of an error holds what was answered', async () => {
    const instruments = withFirst({ answers: [777] });
    const error: unknown = await sealResult(link, { ...result, instruments }).catch(
      (cause: unknown) => cause,
    );
    expect(String(error)).not.toContain('777');
    expect(String(error)).not.toContain(link.id);
  });
});

it('a browser that refuses a key now and then seals nevertheless', async () => {
  const spy = vi
    .spyOn(crypto.subtle, 'generateKey')
    .mockRejectedValueOnce(new DOMException('', 'OperationError'));
  try {
    expect((await sealResult(link, result)).wire).toHaveLength(313);
    expect(spy).toHaveBeenCalledTimes(2);
  } finally {
    spy.mockRestore();
  }
});
