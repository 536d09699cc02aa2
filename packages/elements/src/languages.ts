// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@cradleside/instruments';
import { english } from './strings/en.js';
import type { Strings } from './strings/strings.js';

const loadedStrings: Strings[] = [english];
const loadedTranslations: Translation[] = [];
const listeners = new Set<() => void>();

/** Makes an official translation and the kit text of its language available to every element on the page. */
export function loadLanguage(translation: Translation, strings: Strings): void {
  if (!loadedTranslations.includes(translation)) loadedTranslations.push(translation);
  if (!loadedStrings.includes(strings)) loadedStrings.push(strings);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a language is loaded, until the returned function is called. */
export function onLanguageLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What an element shows for a wanted language: never two languages at once. */
export interface ResolvedLanguage {
  readonly strings: Strings;
  /** undefined: the definition's own wording. */
  readonly translation: Translation | undefined;
  /** False where the wanted language is not loaded, so that the whole element falls back to the definition's. */
  readonly isFound: boolean;
}

/**
 * Picks among the loaded translations of an instrument: the exact tag, then the same base language ('es' finds es-US),
 * else the definition's own wording.
 */
export function resolveLanguage(wanted: string, instrument: string, ownLanguage: string): ResolvedLanguage {
  const translations = loadedTranslations.filter((translation) => translation.instrument === instrument);
  const own = { language: ownLanguage, translation: undefined };
  const candidates = [
    own,
    ...translations.map((translation) => ({ language: translation.language, translation })),
  ];
  const tag = wanted.toLowerCase();
  const found =
    candidates.find(({ language }) => language.toLowerCase() === tag) ??
    candidates.find(({ language }) => baseLanguage(language) === baseLanguage(tag));
  const { language, translation } = found ?? own;
  const strings = loadedStrings.find((one) => one.language === baseLanguage(language)) ?? english;
  return { strings, translation, isFound: !tag || found !== undefined };
}

const baseLanguage = (tag: string) => tag.toLowerCase().split('-')[0];

/** The language an element stands in: its own `lang`, else the nearest ancestor's, shadow hosts included. */
export function inheritedLanguage(element: Element): string {
  for (
    let place: Element | undefined = element;
    place;
    place = (place.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const found = place.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
  }
  return '';
}
