// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { decodeCbor } from '../cbor/decode-cbor.js';
import type { Cbor } from '../cbor/encode-cbor.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { request } from '../testing/link-fixture.js';
import { result } from '../testing/result-fixture.js';
import { decodeResult } from './decode-result.js';
import { encodeResult } from './encode-result.js';

const asked = request.instruments;
const fields = decodeCbor(encodeResult(result)) as readonly Cbor[];
const rows = fields[9] as readonly (readonly Cbor[])[];

/** One field in the place of another. */
const withField = (index: number, value: Cbor) => encodeCbor(fields.with(index, value));
const withRow = (index: number, value: Cbor) =>
  withField(9, rows.with(0, (rows[0] ?? []).with(index, value)));

describe('the content of a sealed result', () => {
  it('is ten fields in order, instruments without ids', () => {
    expect(fields).toHaveLength(10);
    expect(fields.slice(1, 4)).toEqual([1, 1, 'es-US']);
    expect(rows.map(({ length }) => length)).toEqual([5, 5, 5]);
    expect(decodeResult(encodeResult(result), asked)).toEqual(result);
  });

  it('writes an answer, a blank, a declined one and one not asked as a byte each', () => {
    const answers = [0, 4, 250, null, 'declined', 'not-asked'] as const;
    const instruments = result.instruments.map((instrument) => ({ ...instrument, answers }));
    const encoded = encodeResult({ ...result, instruments });
    expect(decodeCbor(encoded)).toHaveProperty('9.0.2', Uint8Array.of(0, 4, 250, 255, 254, 253));
    expect(decodeResult(encoded, asked)?.instruments[0]?.answers).toEqual(answers);
  });

  it.each([
    ['a response id of 15 bytes', withField(0, new Uint8Array(15))],
    ['sequence 0', withField(1, 0)],
    ['sequence 65536', withField(1, 65_536)],
    ['an unknown state', withField(2, 4)],
    ['a state below zero', withField(2, -1)],
    ['a state by name', withField(2, 'finished')],
    ['a language with markup', withField(3, '<b>en</b>')],
    ['a language of no letters', withField(3, '')],
    ['a translation for a language', withField(3, 'phq-9/ar')],
    ['an offset of 15 hours', withField(4, 900)],
    ['a time below zero', withField(5, -1)],
    ['a time after 2106', withField(6, 2 ** 32)],
    ['no time at all', withField(6, null)],
    ['a research answer that is a number', withField(7, 1)],
    ['a build of 7 bytes', withField(8, new Uint8Array(7))],
    ['an instrument more', withField(9, [...rows, rows[0] ?? []])],
    ['an instrument less', withField(9, rows.slice(1))],
    ['instruments that are none', withField(9, [1, 2, 3])],
    ['a field more', encodeCbor([...fields, 1])],
    ['a field less', encodeCbor(fields.slice(0, -1))],
    ['no list', encodeCbor('result')],
    ['asked that is no yes or no', withRow(0, 1)],
    ['a wording of 9 bytes', withRow(1, new Uint8Array(9))],
    ['answers in a list', withRow(2, [1, 1, 1])],
    ['an answer of 251', withRow(2, Uint8Array.of(251))],
    ['an answer of 252', withRow(2, Uint8Array.of(252))],
    ['an instrument begun before 1970', withRow(3, -1)],
    ['an instrument completed at no number', withRow(4, 'later')],
    ['an instrument with a field more', withField(9, rows.with(0, [...(rows[0] ?? []), 1]))],
    ['a byte more', Uint8Array.of(...encodeResult(result), 0)],
    ['no CBOR', Uint8Array.of(0xff)],
  ])('refuses %s', (_, bytes) => {
    expect(decodeResult(bytes, asked)).toBeUndefined();
  });
});
