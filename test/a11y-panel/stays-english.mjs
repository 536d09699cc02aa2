// SPDX-License-Identifier: Apache-2.0

/** Names of things: nobody translates them. */
const names = new Set([
  'Cradleside',
  'English',
  'Español',
  'Lakeshore Community Mental Health (demo)',
  'Encounter note',
  'Screening flowsheet',
  'Classic chart',
  'Testagency',
]);

/** The same word in both languages. */
const sameWord = { es: new Set(['Total', 'No', 'Error', 'Plan', 'Trauma', 'Video']), ar: new Set() };

/** Instruments by their short names, with what numbers may stand among them; titles of definitions. */
const instruments =
  /^(?:(?:PHQ|GAD|PCL|ACE|ASQ|EPDS|PC-PTSD|C-SSRS)(?:-\d+)?[ ,\d/:]*)+$|^Patient Health Questionnaire-9 \(PHQ-9\)$|^Edinburgh Postnatal Depression Scale \(EPDS\)$/;

/** What an agency's file is told in, for whoever writes it; ids of fields. */
const forTheAgency = /^(?:missing|too large|unknown key): |^(?:phq-9|gad-7)\.[\w.-]+$/;

const enteredByTheTest =
  /^\u2068?Test|^Entered twice$|^Wrong day$|^\u2068?[A-Z]-\d{3}\u2069?(?:, \u2068[A-Z]-\d{3}\u2069)*$|^ABC/;
const noWords = /^[^A-Za-z]*(?:\d+ (?:h|min|h \d+ min))?[^A-Za-z]*$/;

/**
 * Whether a text is rightly the same in the panel's other languages.
 * @param {string} text
 * @param {'es' | 'ar'} language
 */
export function staysEnglish(text, language) {
  return (
    names.has(text) ||
    sameWord[language].has(text) ||
    [instruments, forTheAgency, enteredByTheTest, noWords].some((pattern) => pattern.test(text))
  );
}
