// SPDX-License-Identifier: Apache-2.0
import type { FlowLanguage } from './strings.js';

/**
 * Language -> what says in it which questionnaires are left out. Apart from the other texts of the language: it stands on
 * the buttons among which she chooses before those are loaded, and words that came later would move the next button from
 * under her finger.
 */
export const withoutIn: Readonly<Record<FlowLanguage, (names: string) => string>> = {
  en: (names) => `Without ${names}: there is no approved text in this language.`,
  es: (names) => `Sin ${names}: no hay un texto aprobado en este idioma.`,
  ar: (names) => `من دون ${names}: لا يوجد نص معتمد بهذه اللغة.`,
};
