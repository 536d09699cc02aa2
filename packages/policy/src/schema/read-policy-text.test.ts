// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy.js';
import { readPolicyText } from './read-policy-text.js';

const base = { version: 1, agency: 'Example agency' };

describe('the text of a policy', () => {
  it('is told with line and column where it is no JSON', () => {
    expect(readPolicyText('{\n  "version": 1,\n  "agency": "Example",\n}')).toEqual({
      ok: false,
      issues: [
        {
          path: '',
          message: 'line 4, column 1: a key in double quotes is missing before }, or a comma is too many',
        },
      ],
    });
  });

  it('may begin with a byte order mark, and name its schema for editors', () => {
    const text = `\uFEFF${JSON.stringify({ $schema: './policy.schema.json', ...base })}`;
    expect(readPolicyText(text)).toEqual({ ok: true, value: { ...defaultPolicy, ...base } });
  });

  it.each([
    ['longer than a file may be', `"${'x'.repeat(10_000_000)}"`, /longer than 1000000 characters/],
    ['nested without end', '['.repeat(500_000), /nested deeper than 10 levels/],
    ['no text at all', undefined, /no text/],
  ])('is refused when it is %s', (_name, text, words) => {
    const read = readPolicyText(text as string);
    expect(read.ok ? '' : read.issues[0]?.message).toMatch(words);
  });
});
