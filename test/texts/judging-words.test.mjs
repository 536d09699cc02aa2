// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { judgingWords, judgingWordsIn } from './judging-words.mjs';
import { kitStrings } from './kit-strings.mjs';

/** Where such a word judges nobody, with the words round it. */
const allowed = [
  ['intentos fallidos', 'attempts at a passphrase'],
  ['buenas ni malas', 'says that there are no good and bad answers'],
  ['ni bien ni mal', 'says that there is no right and wrong'],
  ['registros perdidos', 'records that a computer has lost'],
  ['por perdido', 'records that a computer has lost'],
  ['or by mistake', 'an entry that is struck out'],
  ['¿Qué está mal?', 'an entry that is put right'],
  ['والدليل ضعيف', 'the evidence for the model is weak'],
].map(([phrase]) => phrase);

const withoutAllowed = (text) => allowed.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);

const strings = kitStrings();

describe('the words of the kit', () => {
  it('are found in every place that holds them', () => {
    const files = new Set(strings.map(({ file }) => file));
    const places = [
      /^packages\/elements\/src\/strings\//,
      /^packages\/charting\/src\/strings\//,
      /^packages\/supervision\/src\/strings\//,
      /^packages\/instruments\/src\/definitions\/fidelity-checklist\.ts$/,
      /^extension\/src\/panel\/.+\.texts\.ts$/,
    ];
    for (const place of places) expect([...files].filter((file) => place.test(file))).not.toEqual([]);
    expect(strings.length).toBeGreaterThan(2_000);
  });

  it('judge no visit, no mother and no clinician, in any language', () => {
    const judging = strings.flatMap(({ file, text }) =>
      judgingWordsIn(withoutAllowed(text)).map((word) => `${file}: ${word} in "${text.slice(0, 80)}"`),
    );
    expect(judging).toEqual([]);
  });

  it('still hold every phrase that is excused', () => {
    const unused = allowed.filter((phrase) => !strings.some(({ text }) => text.includes(phrase)));
    expect(unused).toEqual([]);
  });
});

describe('a judging word', () => {
  it.each([
    ['The last visit was missed.', 'missed'],
    ['FAILED to log 3 visits', 'FAILED'],
    ['Poor coverage', 'Poor'],
    ['Low fidelity this month', 'Low fidelity'],
    ['Se omitió la cultura', 'omitió'],
    ['Visita perdida', 'perdida'],
    ['Baja fidelidad', 'Baja fidelidad'],
    ['Registro deficiente', 'deficiente'],
    ['لم تُسجَّل الزيارة وفَشِلَ التوثيق', 'وفشل'],
    ['تغطية ضعيفة', 'ضعيفة'],
    ['إهمال التوثيق', 'إهمال'],
    ['التقصير في الزيارات', 'التقصير'],
  ])('is found in %j', (text, word) => {
    expect(judgingWordsIn(text)).toEqual([word]);
  });

  it.each(['not seen in the last 6 logged visits', 'dismissed', 'normal', 'formal', 'animal', 'المعنى'])(
    'is none in %j',
    (text) => {
      expect(judgingWordsIn(text)).toEqual([]);
    },
  );

  it.each(Object.entries(judgingWords))('stands in the list of %s once', (_, words) => {
    expect(words.length).toBeGreaterThan(10);
    expect(new Set(words).size).toBe(words.length);
  });
});
