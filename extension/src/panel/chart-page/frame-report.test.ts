// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { readFrameReport } from './frame-report.js';

const last = { kind: 'field', label: 'Subjective', context: 'SOAP note', refusal: null, room: 12, serial: 1 };
const kept = { address: [], origin: 'https://ehr.example.org', last, attendedMs: 5, active: null };
const report = { state: 'ready', ...kept };

describe('what a frame says about itself', () => {
  it('is taken as it is when it has the right shape', () => {
    expect(readFrameReport(report)).toEqual(kept);
  });

  it('may be that nothing is installed in it yet', () => {
    expect(readFrameReport({ state: 'bare' })).toBe('bare');
  });

  it('is cleaned and cut where it is text', () => {
    const lie = { ...last, label: `Sub\u202Ejective\u200B\u0000 ${'x'.repeat(10_000)}` };
    const read = readFrameReport({ ...report, last: lie });
    expect(read).toMatchObject({ last: { label: `Subjective ${'x'.repeat(69)}` } });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a text', 'ready'],
    ['another state', { ...report, state: 'fine' }],
    ['no address', { ...report, address: undefined }],
    [
      'an endless address',
      { ...report, address: Array.from({ length: 21 }, () => ({ place: '0', index: 0 })) },
    ],
    ['a step with a fraction', { ...report, address: [{ place: '0', index: 0.5 }] }],
    ['a step with a huge place', { ...report, address: [{ place: '0'.repeat(3000), index: 0 }] }],
    ['another kind of focus', { ...report, last: { ...last, kind: 'password' } }],
    ['another refusal', { ...report, last: { ...last, refusal: 'because' } }],
    ['a negative room', { ...report, last: { ...last, room: -1 } }],
    ['a label that is no text', { ...report, last: { ...last, label: { toString: 'x' } } }],
    ['no origin', { ...report, origin: 7 }],
    ['a time that is none', { ...report, attendedMs: Number.NaN }],
    ['a field where a frame has the focus', { ...report, active: last }],
  ])('is not taken when it is %s', (_, answer) => {
    expect(readFrameReport(answer)).toBeNull();
  });
});
