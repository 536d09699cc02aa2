// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { gad7Ar } from '@cradleside/instruments/gad7.ar';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { describe, expect, it } from 'vitest';
import { spokenLanguages } from './flow-languages.js';
import { offeredLanguages } from './offered-languages.js';

const three = [phq9, gad7, pcl5];
const offered = (listed: readonly string[], instruments: Parameters<typeof offeredLanguages>[0] = three) =>
  offeredLanguages(instruments, listed).map(({ tag, asked, note }) => [tag, asked.join(' '), note]);
const withoutInSpanish = (names: string) => `Sin ${names}: no hay un texto aprobado en este idioma.`;
const withoutInArabic = (names: string) => `من دون ${names}: لا يوجد نص معتمد بهذه اللغة.`;

describe('a language', () => {
  it('without cleared text for an instrument is offered without it', () => {
    expect(offered(['en', 'es-US'])).toEqual([
      ['en', 'phq-9 gad-7 pcl-5', ''],
      ['es-US', 'phq-9 gad-7', withoutInSpanish('PCL-5')],
    ]);
  });

  it('uses wording that is known from one copy only where the link names it', () => {
    expect(offered(['ar'])).toEqual([['ar', 'gad-7', withoutInArabic('PHQ-9, PCL-5')]]);
    expect(offered(['ar', 'phq-9/ar'])).toEqual([['ar', 'phq-9 gad-7', withoutInArabic('PCL-5')]]);
  });

  it('is not offered by the name of a translation alone', () => {
    expect(offered(['phq-9/ar'])).toEqual([]);
  });

  it('is not offered where nothing could be asked in it', () => {
    expect(offered(['en', 'ar', 'es'], [pcl5])).toEqual([['en', 'pcl-5', '']]);
  });

  it('is found by its base, and passed over where the page does not speak it', () => {
    expect(offered(['fr', 'es']).map(([tag]) => tag)).toEqual(['es-US']);
  });
});

describe('the list of what is translated', () => {
  const translations = [phq9EsUS, phq9Ar, gad7EsUS, gad7Ar];

  it('is that of the official translations, with what is known of each', () => {
    const listed = spokenLanguages.flatMap(({ tag, translations: own = {} }) =>
      Object.entries(own).map(([instrument, { evidence }]) => [`${instrument}/${tag}`, evidence]),
    );
    const known = translations.map(({ id, evidence }) => [id, evidence]);
    expect(listed).toHaveLength(known.length);
    expect(listed).toEqual(expect.arrayContaining(known));
  });

  it('loads each with its strings', async () => {
    for (const { load, language, direction, ownName } of spokenLanguages) {
      expect(await load()).toMatchObject({ language, direction, ownName });
    }
  });
});
