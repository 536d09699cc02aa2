// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';
import { expect, it } from 'vitest';
import { HandedOverError } from '../share/handed-over-error.js';
import { appTexts } from './app.texts.js';
import { faultText } from './fault-text.js';

const languages = Object.values(appTexts);

it.each(['storage-full', 'storage-failed', 'too-large', 'not-json', 'locked', 'clock-moved-back'] as const)(
  'has words of its own for %s in every language, and never that nothing was lost',
  (code) => {
    for (const { faults, unknownFault } of languages) {
      expect(faults[code]).toBeDefined();
      expect(faults[code]).not.toBe(unknownFault(code));
    }
    expect(faultText(new RecordStoreError(code))).not.toMatch(/nothing was lost/i);
  },
);

it('says of every other fault that nothing was saved, with its code and without its message', () => {
  const text = faultText(new TypeError('Testmother Example'));
  expect(text).toMatch(/not saved \(TypeError\)/);
  expect(text).not.toMatch(/Testmother|Nothing was lost/);
});

it('says whom a family was handed over to, and that a draft is kept where one is', () => {
  const where = { to: 'Testvisitor Berta', day: '2026-03-05' };
  const kept = faultText(new HandedOverError({ ...where, isDraftKept: true }));
  expect(kept).toMatch(/Not saved.*Testvisitor Berta.*Mar 5, 2026.*kept as a draft.*take the family back/);
  expect(faultText(new HandedOverError({ ...where, isDraftKept: false }))).not.toMatch(/draft/);
});

it('has the same codes in every language', () => {
  const [english, ...others] = languages.map(({ faults }) => Object.keys(faults).sort());
  for (const codes of others) expect(codes).toEqual(english);
});
