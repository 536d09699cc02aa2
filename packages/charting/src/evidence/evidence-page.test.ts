// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { overTrial, trialFigures } from './evidence-figures.js';
import { evidencePage } from './index.js';

const languages = ['en', 'es', 'ar'] as const;
const textOf = (language: (typeof languages)[number]) =>
  evidencePage(language)
    .sections.flatMap(({ points }) => points.map(({ text }) => text))
    .join(' ')
    .replaceAll(/[\u2066\u2069]/g, '');

describe('the evidence page', () => {
  it.each(languages)('has every figure, those against the model too: %s', (language) => {
    const text = textOf(language);
    const figures = [
      '68 33 35 73 −0.19 −0.13 −0.46 .015 .058 .057 2.3 1.6 5.5'.split(' '),
      ['8', '846', '20', '14', '95 %', '70 %', '85 %', '65 %', 'HomVEE', '71.6 %', '29 %', 'C-SSRS'],
    ].flat();
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  it('has the same sections, points and sources in each language', () => {
    const shapes = languages.map((language) =>
      evidencePage(language).sections.map(({ id, points }) => [id, points.map(({ source }) => source)]),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it('cites a publication for each finding about the model and about item 9', () => {
    const cited = evidencePage('en').sections.flatMap(({ id, points }) =>
      id === 'model' || id === 'item-9' ? points : [],
    );
    expect(cited.filter(({ source }) => source === undefined).map(({ text }) => text)).toEqual([
      expect.stringContaining('never called better or worse than the trial'),
      expect.stringContaining('asking is up to a person'),
    ]);
  });

  it('comes to the points over 12 months from those a month', () => {
    expect(trialFigures.changes.map(overTrial)).toEqual(['2.3', '1.6', '5.5']);
  });
});
