// SPDX-License-Identifier: Apache-2.0
import type { EvidenceLevel, Instrument, Translation } from '@cradleside/instruments';
import { gad7Ar } from '@cradleside/instruments/gad7.ar';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import type { Policy } from '@cradleside/policy';

const translations: readonly Translation[] = [phq9EsUS, phq9Ar, gad7EsUS, gad7Ar];

/** A language in which an instrument has cleared text. */
export interface OfferedLanguage {
  /** BCP 47 tag of the wording. */
  readonly language: string;
  readonly evidence: EvidenceLevel;
  /** undefined: the definition's own wording. */
  readonly translation: Translation | undefined;
  /** `single-copy`: there is text, but only one copy of it is known and the agency has not turned it on. */
  readonly state: 'offered' | 'single-copy';
}

/**
 * The languages in which an instrument can be given under a policy, its own first. A language without cleared text is
 * not in the list. A translation from a single copy is given only where the policy names it.
 */
export function offeredLanguages(policy: Policy, instrument: Instrument): readonly OfferedLanguage[] {
  const own: OfferedLanguage = {
    language: instrument.language,
    evidence: instrument.evidence,
    translation: undefined,
    state: 'offered',
  };
  const hasText = instrument.items.every(({ text, unscored }) => text !== null || unscored);
  return [
    ...(hasText ? [own] : []),
    ...translationsOf(instrument.id)
      .filter(({ language }) => isOn(policy.languages, language))
      .map((translation): OfferedLanguage => {
        const { id, language, evidence } = translation;
        const isListed = policy.singleCopyTranslations.includes(id);
        const state = evidence === 'cross-checked' || isListed ? 'offered' : 'single-copy';
        return { language, evidence, translation, state };
      }),
  ];
}

/** The official translations of an instrument. */
export function translationsOf(instrument: string): readonly Translation[] {
  return translations.filter((translation) => translation.instrument === instrument);
}

/** The translation that an administration was shown in; undefined: the definition's own wording. */
export function translationOf(id: string | null): Translation | undefined {
  return translations.find((translation) => translation.id === id);
}

function isOn(languages: readonly string[], language: string): boolean {
  return languages.some((tag) => base(tag) === base(language));
}

const base = (tag: string) => tag.toLowerCase().split('-')[0];
