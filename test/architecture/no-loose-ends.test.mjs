// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { readTracked, sourceFiles } from './tracked-files.mjs';

/** The brackets keep the patterns from finding themselves. */
const looseEnds = {
  'a test that runs alone or not at all':
    /\b(?:describe|it|test|suite)[.](?:only|skip|todo|fixme)\b|\b(?:xit|xdescribe|fit|fdescribe)[(]/,
  'a note of unfinished work': /\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/,
  'a debugger statement': /^\s*debugge[r]\b/m,
};

describe.each(Object.entries(looseEnds))('%s', (_, pattern) => {
  it('is in no source file', () => {
    expect(sourceFiles().filter((file) => pattern.test(readTracked(file)))).toEqual([]);
  });
});
