// SPDX-License-Identifier: Apache-2.0
import { englishPictures } from '../strings/en.pictures.js';
import type { PictureStrings } from '../strings/picture-strings.js';

const loaded: PictureStrings[] = [englishPictures];
const listeners = new Set<() => void>();

/** Makes the text of the pictures in one language available to every picture on the page. */
export function loadPictureLanguage(strings: PictureStrings): void {
  if (loaded.includes(strings)) return;
  loaded.push(strings);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a language is loaded, until the returned function is called. */
export function onPictureLanguageLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text for a wanted language tag: by its base language among what is loaded, else English. */
export function picturesIn(wanted: string): PictureStrings {
  const [base] = wanted.toLowerCase().split('-');
  return loaded.find(({ language }) => language === base) ?? englishPictures;
}
