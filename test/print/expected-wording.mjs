// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import { gad7Ar } from '@cradleside/instruments/gad7.ar';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { phq9Ar } from '@cradleside/instruments/phq9.ar';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';

/**
 * What must stand on one paper form, straight from the definitions.
 * @typedef {object} ExpectedForm
 * @property {string} name
 * @property {string} instrument id
 * @property {string} language BCP 47 tag
 * @property {string} title
 * @property {string[]} before instructions and examples
 * @property {string | null} stem
 * @property {string[]} questions with their numbers
 * @property {string[]} answers each wording of an answer once, in order
 * @property {string} notice
 */

/** @returns {ExpectedForm[]} every instrument with wording, in every language that it has official wording in */
export function expectedForms() {
  const own = instruments.filter(hasWording).map((definition) => formOf(definition));
  const translated = [phq9EsUS, phq9Ar, gad7EsUS, gad7Ar].map((translation) =>
    formOf(
      instruments.find(({ id }) => id === translation.instrument),
      translation,
    ),
  );
  return [...own, ...translated];
}

function hasWording({ kind, items }) {
  if (kind === 'checklist') return true;
  return kind === 'questionnaire' && items.every(({ text, unscored }) => text !== null || unscored);
}

function formOf(definition, translation) {
  const { id } = definition;
  const { title, stem = null, language, instructions = [] } = translation ?? definition;
  const examples = (translation ? [] : definition.examples) ?? [];
  const shared = { name: `${id} in ${language}`, instrument: id, language, title, stem };
  if (definition.kind === 'checklist') {
    const boxes = definition.categories.flatMap(({ items }) =>
      items.flatMap(({ label, variants = [] }) => [label, ...variants.map((variant) => variant.label)]),
    );
    const headings = definition.categories.map(({ label }) => label);
    return { ...shared, before: [], questions: headings, answers: boxes, notice: definition.notice };
  }
  const asked = definition.items.filter((item) => !translation || translation.items[item.id] !== undefined);
  const labels = (scale) => translation?.scales[scale] ?? definition.scales[scale].map(({ label }) => label);
  return {
    ...shared,
    before: [...instructions, ...examples],
    questions: asked.map((item) => {
      const text = translation?.items[item.id] ?? item.text;
      return /^\d/.test(item.id) ? `${item.id}. ${text}` : text;
    }),
    answers: [...new Set(asked.flatMap(({ scale = 'default' }) => labels(scale)))],
    notice: translation?.notice ?? definition.licence.notice,
  };
}
