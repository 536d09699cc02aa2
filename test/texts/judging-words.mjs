// SPDX-License-Identifier: Apache-2.0

/**
 * Words that judge a visit, a mother or a clinician, by language: each a pattern for whole words, upper and lower case alike.
 * A component is 'not seen in' a visit; nothing is missed, failed, poor or of low fidelity. Spanish and Arabic need review
 * by a native speaker.
 */
export const judgingWords = {
  en: [
    'miss(?:ed|es|ing out)',
    'fail(?:s|ed|ing|ure|ures)?',
    'poor(?:er|est|ly)?',
    '(?:low|high|good|bad) fidelity',
    'fidelity (?:score|rate|rating)',
    'non-?complian(?:t|ce)',
    'non-?adheren(?:t|ce)',
    'inadequate(?:ly)?',
    'insufficient(?:ly)?',
    'deficien(?:t|cy|cies)',
    'unsatisfactory',
    'substandard',
    'neglect(?:s|ed|ful)?',
    'careless(?:ly)?',
    'underperform(?:s|ed|ing)?',
    'performance',
    'mistakes?',
    'bad(?:ly)?',
    'worst',
    'should have',
    'forgot to',
    'rank(?:s|ed|ing)?',
    'league table',
    'lag(?:s|ged|ging)?',
    'shortfalls?',
    'shortcomings?',
    'resistant',
  ],
  es: [
    'fall(?:ó|a|an|aron|ado|ada|ido|ida|idos|idas|o|os)',
    'fracas(?:o|ó|os|ado|ada|aron)',
    'pobres?',
    'mal',
    'mal[oa]s?',
    'peores',
    'omiti(?:ó|da|do|das|dos)',
    'perdid[oa]s?',
    'faltó',
    'deficien(?:te|tes|cia|cias)',
    'insuficien(?:te|tes|cia)',
    'inadecuad[oa]s?',
    'incumpl(?:ió|imiento|ido|ida)',
    'baja fidelidad',
    'neglig(?:ente|encia)',
    'descuid(?:ó|o|ado|ada)',
    'rendimiento',
    'desempeño',
    'debería haber',
    'olvidó (?!la frase)',
    'clasificación',
    'carencias?',
  ],
  ar: [
    'فشل(?:ت|وا|ها|ه)?',
    'فاشل(?:ة|ين)?',
    '[أا]خفق(?:ت|وا)?',
    '[إا]خفاق',
    'ضعيف(?:ة|ين)?',
    'سي[ئّ](?:ة|ين)?',
    'رديء|رديئة',
    'تقصير|مقصر(?:ة|ين)?',
    '[أا]همل(?:ت|وا)?',
    '[إا]همال|مهمل(?:ة|ين)?',
    'فات(?:ت|تك|ها|ه)?|فائت(?:ة)?',
    'غير كاف(?:ية|ٍ)?',
    'قاصر(?:ة)?|قصور',
    'متدني(?:ة)?',
    '[أا]داء',
    'كان يجب',
    'ترتيب',
  ],
};

/** @param {string} text @returns {string[]} judging words that stand in it, of whatever language */
export function judgingWordsIn(text) {
  const plain = withoutVowelSigns(text);
  return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([word]) => word));
}

const patterns = Object.entries(judgingWords).flatMap(([language, words]) =>
  words.map((word) => {
    const joined = language === 'ar' ? '(?:[وفبكل]|ال|وال|بال|لل)?' : '';
    return new RegExp(String.raw`(?<!\p{L})${joined}(?:${withoutVowelSigns(word)})(?!\p{L})`, 'giu');
  }),
);

function withoutVowelSigns(text) {
  return text.replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '');
}
