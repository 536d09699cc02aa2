// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultStates } from '../sealing/result-states.js';
import type { ResultState } from '../sealing/self-report-result.js';
import { result } from '../testing/result-fixture.js';
import type { Receipt, Verdict } from './judge-receipt.js';
import { judgeReceipt, receiptOf } from './judge-receipt.js';

const ended = resultStates.filter((state) => state !== 'open');
const before = (state: ResultState): Receipt => receiptOf({ ...result, sequence: 5, state });
const after = (sequence: number, state: ResultState) => ({ ...result, sequence, state });

describe('a result that was opened', () => {
  it.each(resultStates)('is accepted as the first of its link when it is %s', (state) => {
    expect(judgeReceipt([], after(3, state))).toBe('accept');
  });

  const table: readonly [ResultState, number, ResultState, Verdict][] = [
    // What is stored may still grow.
    ...resultStates.map((state): [ResultState, number, ResultState, Verdict] => ['open', 6, state, 'grow']),
    ['open', 5, 'open', 'same'],
    ...ended.map((state): [ResultState, number, ResultState, Verdict] => ['open', 5, state, 'refuse']),
    ['open', 4, 'open', 'same'],
    ...ended.map((state): [ResultState, number, ResultState, Verdict] => ['open', 4, state, 'refuse']),
    // What is stored is the end.
    ...ended.flatMap((stored) =>
      resultStates.flatMap((state): [ResultState, number, ResultState, Verdict][] => [
        [stored, 6, state, 'refuse'],
        [stored, 5, state, state === stored ? 'same' : 'refuse'],
        [stored, 4, state, state === 'open' ? 'same' : 'refuse'],
      ]),
    ),
  ];

  it('the table has every case', () => {
    expect(new Set(table.map(([stored, sequence, state]) => `${stored} ${sequence} ${state}`)).size).toBe(
      4 * 3 * 4,
    );
  });

  it.each(table)('after %s number 5, number %d that is %s: %s', (stored, sequence, state, verdict) => {
    expect(judgeReceipt([before(stored)], after(sequence, state))).toBe(verdict);
  });

  const beside: Receipt = { responseId: 'BAQEBAQEBAQEBAQEBAQEBA', sequence: 9, state: 'open' };
  const besideEnded = (state: ResultState): Receipt => ({ ...beside, state });

  it.each(table)('an open sitting beside it changes nothing: %s number 5, number %d, %s', (...row) => {
    const [stored, sequence, state, verdict] = row;
    expect(judgeReceipt([beside, before(stored)], after(sequence, state))).toBe(verdict);
    expect(judgeReceipt([before(stored), beside], after(sequence, state))).toBe(verdict);
  });

  it.each(table)('one that was erased beside it changes nothing: %s number 5, number %d, %s', (...row) => {
    const [stored, sequence, state, verdict] = row;
    expect(judgeReceipt([besideEnded('erased'), before(stored)], after(sequence, state))).toBe(verdict);
  });

  it.each(table)('one that ended beside it lets nothing grow: %s number 5, number %d, %s', (...row) => {
    const [stored, sequence, state, verdict] = row;
    for (const end of ['finished', 'stopped'] as const)
      expect(judgeReceipt([before(stored), besideEnded(end)], after(sequence, state))).toBe(
        verdict === 'grow' ? 'refuse' : verdict,
      );
  });

  it.each(resultStates)('of another sitting, %s, is accepted until one has ended', (state) => {
    expect(judgeReceipt([beside], after(1, state))).toBe('accept');
    expect(judgeReceipt([besideEnded('erased')], after(1, state))).toBe('accept');
    expect(judgeReceipt([besideEnded('finished')], after(1, state))).toBe('refuse');
    expect(judgeReceipt([besideEnded('stopped')], after(1, state))).toBe('refuse');
    expect(judgeReceipt([besideEnded('finished'), besideEnded('erased')], after(1, state))).toBe('refuse');
  });

  it('a sitting delivered in any order, any number of times, ends with its last state that came', () => {
    const sitting = fc
      .record({ opens: fc.integer({ min: 0, max: 5 }), end: fc.constantFrom(...ended) })
      .map(({ opens, end }) => [
        ...Array.from({ length: opens }, (_, index) => after(index + 1, 'open')),
        after(opens + 1, end),
      ]);
    const deliveries = sitting.chain((states) =>
      fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 20 }),
    );
    fc.assert(
      fc.property(deliveries, (delivered) => {
        let stored: readonly Receipt[] = [];
        for (const one of delivered) {
          const verdict = judgeReceipt(stored, one);
          expect(verdict).not.toBe('refuse');
          if (verdict === 'accept' || verdict === 'grow') stored = [receiptOf(one)];
        }
        const latest = delivered.reduce((one, other) => (other.sequence > one.sequence ? other : one));
        expect(stored).toEqual([receiptOf(latest)]);
      }),
    );
  });
});
