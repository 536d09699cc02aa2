// SPDX-License-Identifier: Apache-2.0
import { picturesIn } from '@cradleside/elements';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import type { InterfaceLanguage } from '../app/texts.js';

const translations: Readonly<Record<InterfaceLanguage, () => Promise<unknown>>> = {
  en: async () => undefined,
  es: () => import('@cradleside/elements/component-map.es.js'),
  ar: () => import('@cradleside/elements/component-map.ar.js'),
};

/** What the components of the checklist are called in a language, by id, as in the pictures; English needs no other words. */
export async function componentNames(language: InterfaceLanguage): Promise<Readonly<Record<string, string>>> {
  await translations[language]();
  return picturesIn(language).components[fidelityChecklist.id] ?? {};
}
