// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { withoutIn } from '../strings/without.js';
import type { OfferedLanguage } from './offered-language.js';
import { listedLanguages } from './flow-languages.js';
import type { SpokenLanguage } from './flow-languages.js';

/**
 * The languages in which she can answer, of those that are listed. An instrument without cleared text in a language is
 * left out of it; a translation that is known from a single copy is used only where its id is listed too. A language in
 * which nothing could be asked is not offered.
 * @param listed BCP 47 tags ('es' finds es-US), and ids of translations ('phq-9/ar')
 */
export function offeredLanguages(
  instruments: readonly Instrument[],
  listed: readonly string[],
): readonly OfferedLanguage[] {
  return listedLanguages(listed)
    .map((spoken) => offer(spoken, instruments, listed))
    .filter(({ asked }) => asked.length > 0);
}

function offer(
  { language, tag, ownName, direction, load, translations }: SpokenLanguage,
  instruments: readonly Instrument[],
  listed: readonly string[],
): OfferedLanguage {
  const isAsked = ({ id, items }: Instrument) => {
    if (!translations) return items.every(({ text, unscored }) => text !== null || unscored);
    const evidence = translations[id]?.evidence;
    return evidence === 'cross-checked' || (evidence === 'single-copy' && listed.includes(`${id}/${tag}`));
  };
  const asked = instruments.filter(isAsked);
  const without = instruments.filter((instrument) => !isAsked(instrument)).map(({ name }) => name);
  return {
    tag,
    ownName,
    direction,
    asked: asked.map(({ id }) => id),
    note: without.length > 0 ? withoutIn[language](without.join(', ')) : '',
    load: async () => {
      const [strings] = await Promise.all([load(), ...asked.map(({ id }) => translations?.[id]?.load())]);
      return strings;
    },
  };
}
