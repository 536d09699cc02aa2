// SPDX-License-Identifier: Apache-2.0
import type { Checklist } from '@cradleside/instruments';
import { arabicComponents } from '../strings/component-labels.ar.js';
import type { QuestionLanguage } from '../strings/supervision-questions.js';
import { englishVisit } from '../strings/visit.en.js';
import { spanishVisit } from '../strings/visit.es.js';
import { componentsOf } from './component-use.js';

/** Language -> checklist id -> category or item id -> what it is called. */
const labels: Readonly<Record<QuestionLanguage, Readonly<Record<string, Readonly<Record<string, string>>>>>> =
  { en: englishVisit.labels, es: spanishVisit.labels, ar: arabicComponents };

/**
 * What categories and strategies of a checklist are called in a language, by id: for pictures, tables and questions. What
 * has no words of ours in that language keeps the checklist's.
 */
export function componentLabels(
  checklist: Checklist,
  language: QuestionLanguage,
): Readonly<Record<string, string>> {
  const own = labels[language][checklist.id] ?? {};
  const translated: Checklist = {
    ...checklist,
    categories: checklist.categories.map((category) => ({
      ...category,
      short: own[category.id] ?? category.short,
      items: category.items.map((item) => ({ ...item, label: capitalised(own[item.id] ?? item.label) })),
    })),
  };
  const { categories, strategies } = componentsOf(translated, []);
  return Object.fromEntries([...categories, ...strategies].map(({ id, label }) => [id, label]));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
