// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase45 } from '../base45/encode-base45.js';
import { parseSealedText } from './parse-sealed-text.js';

const anyWire = fc.uint8Array({ minLength: 313, maxLength: 313 }).map((bytes) => new Uint8Array(bytes));
const textOf = (wire: Uint8Array) => `CS1:${encodeBase45(wire)}`;

/** One with blanks inside, some beside each other. */
const wire = Uint8Array.from({ length: 313 }, (_, index) => (index * 36) % 256);
const text = textOf(wire);

describe('a sealed result as text', () => {
  it('any comes back', () => {
    fc.assert(
      fc.property(anyWire, (any) => {
        expect(textOf(any)).toHaveLength(474);
        expect(parseSealedText(textOf(any))).toEqual(any);
      }),
    );
  });

  it('never ends in a blank that trimming would take away', () => {
    fc.assert(
      fc.property(anyWire, (any) => {
        expect(textOf(any).trim()).toBe(textOf(any));
      }),
    );
  });

  it.each([
    ['a scanner ends with a new line', `${text}\r\n`],
    ['blanks stand around', `  \t${text}   `],
    ['lines are broken every 60 characters', text.replaceAll(/[^]{60}/g, '$&\n')],
    ['lines are broken as mail does', text.replaceAll(/[^]{76}/g, '$&\r\n')],
    ['every character has a line', text.replaceAll(/(?!^)/g, '\n')],
    ['blanks became unbreakable', text.replaceAll(' ', '\u00A0')],
    ['something invisible came along', `\uFEFF${text}\u200B`],
    ['the scanner had caps lock on', text.toLowerCase()],
    [
      'it was typed full width',
      text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    ],
  ])('is read when %s', (_, written) => {
    expect(parseSealedText(written)).toEqual(wire);
  });

  it('is read when a line was broken at a blank and the blank was lost', () => {
    expect(text).toMatch(/[^ ] [^ ]/);
    expect(parseSealedText(text.replace(/([^ ]) ([^ ])/, '$1\n$2'))).toEqual(wire);
  });

  it.each([
    ['nothing', ''],
    ['another beginning', text.replace('CS1', 'HC1')],
    ['another version', text.replace('CS1', 'CS2')],
    ['no beginning', text.slice(4)],
    ['a character less', text.slice(0, -1)],
    ['three characters less', text.slice(0, -3)],
    ['a character more', `${text}0`],
    ['a character that is none of base45', text.replace(/.$/, '_')],
    ['a group above 65535', text.replace(/^CS1:.{3}/, 'CS1::::')],
    ['a megabyte', text.padEnd(1_000_000)],
    ['text around it', `Result: ${text}`],
  ])('%s is none', (_, written) => {
    expect(parseSealedText(written)).toBeUndefined();
  });
});
