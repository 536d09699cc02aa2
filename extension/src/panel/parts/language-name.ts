// SPDX-License-Identifier: Apache-2.0
import { interfaceLanguage } from '../app/texts.js';
import type { InterfaceLanguage } from '../app/texts.js';

const names = new Map<InterfaceLanguage, Intl.DisplayNames>();

/** The name of a language (BCP 47 tag) in the language of the panel; the tag itself where it has none. */
export function languageName(tag: string): string {
  const language = interfaceLanguage();
  let known = names.get(language);
  if (!known) {
    known = new Intl.DisplayNames([language], { type: 'language' });
    names.set(language, known);
  }
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
