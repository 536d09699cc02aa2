// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientIdFrom } from './client-id-from.js';
import { longestClientIdText, patternFault } from './pattern-fault.js';

describe('a pattern for an identifier', () => {
  it.each([
    String.raw`^Client (K-\d{3,6})`,
    String.raw`Client ID:\s*(\d+)`,
    String.raw`MRN:? ([A-Z]{1,3}-?\d{3,8})`,
    String.raw`(?:Case|File) no\.? (\d{1,10})`,
    String.raw`(?:\d{2}-){3}(\d+)`,
    String.raw`[\w.\-\]]+`,
    String.raw`\p{Lu}{2}(\d+)`,
    String.raw`^(.*) / (.*) / (.*)$`,
    String.raw`(?:#(\d+))?`,
    '',
  ])('may be %s', (pattern) => {
    expect(patternFault(pattern)).toBeNull();
  });

  it.each([
    ['(a+)+$', 'inside a repeated group'],
    ['(?:a|aa)+b', 'inside a repeated group'],
    ['(?:a*)*b', 'inside a repeated group'],
    ['([a-z]+)*b', 'inside a repeated group'],
    ['(?:(?:a?){3}){9}', 'inside a repeated group'],
    ['(?:a{1,5}){9}', 'inside a repeated group'],
    [String.raw`(a)\1`, 'back references'],
    [String.raw`(?<id>a)\k<id>`, 'looking around and named groups'],
    ['(?=a)b', 'looking around'],
    ['(?<!a)b', 'looking around'],
    ['a*a*a*a*b', 'too many ways'],
    [`${'a?'.repeat(30)}b`, 'too many ways'],
    [`${'(?:a|b|ab)'.repeat(17)}c`, 'too many ways'],
    ['^a|b*c*d*e*f', 'too many ways'],
    ['a{65}', 'more than 64'],
    ['a{0,999}', 'more than 64'],
    ['(', 'no valid regular expression'],
    ['[z-a]', 'no valid regular expression'],
    ['a{2,1}', 'no valid regular expression'],
    [String.raw`\q`, 'no valid regular expression'],
    ['a'.repeat(201), 'longer than 200'],
  ])('may not be %s: %s', (pattern, words) => {
    expect(patternFault(pattern)).toContain(words);
  });

  it('answers for every pattern, and one that it lets through is tried on any text in the time of a test', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      String.raw`\d`,
      '[ab]',
      '(a)',
      '(?:a|b)',
      '*',
      '+',
      '?',
      '{0,9}',
      '{2,}',
      '(',
      ')',
      '|',
      '^',
      '$',
      '\\',
      '[',
      ']',
    );
    const patterns = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const text = 'a'.repeat(longestClientIdText - 1);
    let accepted = 0;
    fc.assert(
      fc.property(patterns, (pattern) => {
        if (patternFault(pattern) !== null) return;
        accepted++;
        clientIdFrom({ selector: '#id', pattern }, `${text}!`);
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(200);
  }, 60_000);
});

describe('the identifier on a page', () => {
  const pattern = String.raw`ID:\s*([A-Z]-\d{3})`;

  it.each([
    ['  Testmother Example \n ID:   K-204  ', pattern, 'K-204'],
    ['ID: \u202eK-204\u200b', pattern, 'K-204'],
    ['K-204', undefined, 'K-204'],
    ['K\u0000-2\u200d04', undefined, 'K-204'],
    ['id: K-204', pattern, null],
    ['', undefined, null],
    [' \u200b ', undefined, null],
    ['x'.repeat(65), undefined, null],
    ['x'.repeat(64), undefined, 'x'.repeat(64)],
    [`${' '.repeat(1_000)}K-204`, undefined, 'K-204'],
    [`${'x'.repeat(300)} ID: K-204`, pattern, null],
    ['x'.repeat(10_000_000), undefined, null],
    ['no number', '(\\d*)$', null],
  ])('%#', (text, search, id) => {
    const place = { selector: '#id', ...(search === undefined ? {} : { pattern: search }) };
    expect(clientIdFrom(place, text)).toBe(id);
  });

  it('is what the whole pattern matches where it has no group', () => {
    expect(clientIdFrom({ selector: '#id', pattern: String.raw`[A-Z]-\d{3}` }, 'case K-204 open')).toBe(
      'K-204',
    );
  });
});
