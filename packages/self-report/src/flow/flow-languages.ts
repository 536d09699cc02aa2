// SPDX-License-Identifier: Apache-2.0
import type { EvidenceLevel, Translation } from '@cradleside/instruments';
import { english } from '../strings/en.js';
import type { FlowLanguage, FlowStrings } from '../strings/strings.js';

/** An official translation: how exact it is known to be, and how to load it for the form. */
export interface SpokenTranslation {
  readonly evidence: EvidenceLevel;
  readonly load: () => Promise<Translation>;
}

/** A language that the page speaks, with what it needs to be offered before its texts are loaded. */
export interface SpokenLanguage {
  readonly language: FlowLanguage;
  /** BCP 47 tag of the instruments' wording. */
  readonly tag: string;
  readonly ownName: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<FlowStrings>;
  /** Instrument id -> its translation; undefined: the instruments' own language. */
  readonly translations: Readonly<Record<string, SpokenTranslation>> | undefined;
}

/** In the order in which they are offered. `flow-languages.test.ts` holds them against the translations themselves. */
export const spokenLanguages: readonly SpokenLanguage[] = [
  {
    language: 'en',
    tag: 'en',
    ownName: 'English',
    direction: 'ltr',
    load: () => Promise.resolve(english),
    translations: undefined,
  },
  {
    language: 'es',
    tag: 'es-US',
    ownName: 'Español',
    direction: 'ltr',
    load: async () => (await import('../strings/es.js')).spanish,
    translations: {
      'phq-9': {
        evidence: 'cross-checked',
        load: async () => {
          await import('@cradleside/elements/phq9-form.es-US.js');
          return (await import('@cradleside/instruments/phq9.es-US')).phq9EsUS;
        },
      },
      'gad-7': {
        evidence: 'cross-checked',
        load: async () => {
          await import('@cradleside/elements/gad7-form.es-US.js');
          return (await import('@cradleside/instruments/gad7.es-US')).gad7EsUS;
        },
      },
    },
  },
  {
    language: 'ar',
    tag: 'ar',
    ownName: 'العربية',
    direction: 'rtl',
    load: async () => (await import('../strings/ar.js')).arabic,
    translations: {
      'phq-9': {
        evidence: 'single-copy',
        load: async () => {
          await import('@cradleside/elements/phq9-form.ar.js');
          return (await import('@cradleside/instruments/phq9.ar')).phq9Ar;
        },
      },
      'gad-7': {
        evidence: 'cross-checked',
        load: async () => {
          await import('@cradleside/elements/gad7-form.ar.js');
          return (await import('@cradleside/instruments/gad7.ar')).gad7Ar;
        },
      },
    },
  },
];

/**
 * The languages that are listed, whether or not anything can be asked in them.
 * @param listed BCP 47 tags ('es' finds es-US), and ids of translations ('phq-9/ar')
 */
export function listedLanguages(listed: readonly string[]): readonly SpokenLanguage[] {
  const bases = listed.filter((entry) => !entry.includes('/')).map((tag) => tag.toLowerCase().split('-')[0]);
  return spokenLanguages.filter(({ language }) => bases.includes(language));
}

/** The translation of an instrument in a language, loaded; undefined: the instrument's own wording. */
export async function translationOf(instrument: string, tag: string): Promise<Translation | undefined> {
  const spoken = spokenLanguages.find((one) => one.tag === tag);
  return spoken?.translations?.[instrument]?.load();
}

/** The page's own text in a language; English where it does not speak it. */
export async function flowStrings(tag: string): Promise<FlowStrings> {
  const base = tag.toLowerCase().split('-')[0];
  return (await spokenLanguages.find(({ language }) => language === base)?.load()) ?? english;
}
