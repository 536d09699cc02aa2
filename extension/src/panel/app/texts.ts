// SPDX-License-Identifier: Apache-2.0

/** Languages of the panel itself; which languages a screener has is another matter. */
export type InterfaceLanguage = 'en' | 'es' | 'ar';

/** One text contract in every language of the panel. A missing text is a compile error. */
export type Texts<Contract> = Readonly<Record<InterfaceLanguage, Contract>>;

let current: InterfaceLanguage = 'en';

/** The language that the panel speaks now. */
export function interfaceLanguage(): InterfaceLanguage {
  return current;
}

/**
 * Makes the panel speak a language, and turns the page round for Arabic.
 * @param wanted what the user has set; 'auto' takes the browser's, English where the panel does not speak it
 */
export function speak(wanted: InterfaceLanguage | 'auto'): void {
  current = wanted === 'auto' ? browserLanguage() : wanted;
  document.documentElement.lang = current;
  document.documentElement.dir = current === 'ar' ? 'rtl' : 'ltr';
}

/** The texts in the language that the panel speaks. */
export function textsOf<Contract>(texts: Texts<Contract>): Contract {
  return texts[current];
}

function browserLanguage(): InterfaceLanguage {
  const spoken = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = spoken.find((tag) => tag === 'en' || tag === 'es' || tag === 'ar');
  return found ?? 'en';
}
