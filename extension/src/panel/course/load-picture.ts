// SPDX-License-Identifier: Apache-2.0
import type { InterfaceLanguage } from '../app/texts.js';

/** A picture that can be drawn. */
export type PictureTag = 'score-trend' | 'component-map' | 'family-picture';

const pictures: Readonly<Record<PictureTag, () => Promise<unknown>>> = {
  'score-trend': () => import('@cradleside/elements/score-trend.js'),
  'component-map': () => import('@cradleside/elements/component-map.js'),
  'family-picture': () => import('@cradleside/elements/family-picture.js'),
};

/** Each language is one text for all pictures. */
const languages: Readonly<Record<InterfaceLanguage, () => Promise<unknown>>> = {
  en: async () => undefined,
  es: () => import('@cradleside/elements/score-trend.es.js'),
  ar: () => import('@cradleside/elements/score-trend.ar.js'),
};

/** Registers a picture and what it says in a language, before it is drawn. */
export async function loadPicture(tag: PictureTag, language: InterfaceLanguage): Promise<void> {
  await Promise.all([languages[language](), pictures[tag]()]);
}
