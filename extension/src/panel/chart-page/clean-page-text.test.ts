// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { cleanPageText } from './clean-page-text.js';

it.each([
  ['white space taken together', '  Subjective \n\t note ', 'Subjective note'],
  ['no direction marks', 'K\u202E-204\u2066\u200F', 'K-204'],
  ['no zero-width characters', 'K\u200B-\u200D2\uFEFF04', 'K-204'],
  ['no control characters', 'K-\u00002\u001B04\u0085', 'K-204'],
  ['no separators of lines', 'K-\u20282\u202904', 'K- 2 04'],
  ['no private or filler characters', 'K\uE000-2\u3164\u115F04', 'K-204'],
  ['letters of every script', 'Nota clínica ملاحظة', 'Nota clínica ملاحظة'],
])('a text of a page is shown with %s', (_, text, shown) => {
  expect(cleanPageText(text, 80)).toBe(shown);
});

it('a text of a page is cut, and never within a character', () => {
  expect(cleanPageText('x'.repeat(10_000_000), 80)).toBe('x'.repeat(80));
  expect(cleanPageText(`${'x'.repeat(79)}\u{1F600}`, 80)).toBe('x'.repeat(79));
});
