// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.js';

const depth = 10;

describe('the first fault of a JSON text', () => {
  it.each([
    ['', 1, 1, 'the file ends too early: a value is missing'],
    ['{', 1, 2, 'the file ends too early: a key in double quotes is missing'],
    ['{"a":1,}', 1, 8, 'or a comma is too many'],
    ['[1,\n 2,\n]', 3, 1, 'or a comma is too many'],
    ['{"a":1\n "b":2}', 2, 2, 'a comma or } is missing here'],
    ['[1 2]', 1, 4, 'a comma or ] is missing here'],
    ['{"a" 1}', 1, 6, 'a colon is missing here'],
    ['{"a":}', 1, 6, 'a value is missing before }'],
    ["{'a':1}", 1, 2, 'single quotes'],
    ['{\u201ca\u201d:1}', 1, 2, 'curly quotes'],
    ['// comment\n{}', 1, 1, 'comments are not allowed'],
    ['{"a":1} # comment', 1, 9, 'should end here'],
    ['{"a":01}', 1, 7, 'a comma or } is missing here'],
    ['{"a":.5}', 1, 6, 'a value is missing here'],
    ['{"a":True}', 1, 6, 'a value is missing here'],
    ['{"a":"x', 1, 6, 'this text is not closed'],
    ['{"a":"x\n"}', 1, 8, 'a line break or tab in a text'],
    [String.raw`{"a":"C:\Users"}`, 1, 9, 'a backslash stands for nothing here'],
    ['{"a":1,\r\n"b":1,\r\n"a":2}', 3, 1, 'this key stands twice'],
    [String.raw`{"a":1,"\u0061":2}`, 1, 8, 'this key stands twice'],
    ['[[[[[[[[[[[1]]]]]]]]]]]', 1, 11, 'nested deeper than 10 levels'],
    ['\u00a0{}', 1, 1, 'a value is missing here'],
  ])('of %j stands in line %i, column %i: %s', (text, line, column, words) => {
    expect(jsonFault(text, depth)).toEqual({ line, column, message: expect.stringContaining(words) });
  });

  it('is found exactly where JSON.parse finds one, but for keys that stand twice', () => {
    const alphabet = fc.constantFrom(
      ...'{}[]:,"\\/ \n\tu0019.-eE+truefalsn\u{1f600}'.split(''),
      '"a"',
      'true',
      'null',
      '{"b":',
      '\\u00e9',
    );
    const noise = fc.array(alphabet, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const broken = fc
      .record({
        value: fc.jsonValue({ maxDepth: 4 }),
        at: fc.nat(),
        noise: alphabet,
        space: fc.constantFrom(undefined, 1, '\t'),
      })
      .map(({ value, at, noise: piece, space }) => {
        const text = JSON.stringify(value, null, space);
        const position = at % (text.length + 1);
        return `${text.slice(0, position)}${piece}${text.slice(position + (at % 2))}`;
      });
    const counts = { valid: 0, faulty: 0 };
    fc.assert(
      fc.property(fc.oneof(noise, broken, fc.json({ maxDepth: 4 }), fc.string()), (text) => {
        const fault = jsonFault(text, depth);
        if (fault?.message.includes('twice in the same')) return;
        counts[isJson(text) ? 'valid' : 'faulty']++;
        expect(fault === null).toBe(isJson(text));
        if (fault) expect(fault.line >= 1 && fault.column >= 1).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(Math.min(counts.valid, counts.faulty)).toBeGreaterThan(500);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
