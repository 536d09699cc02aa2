// SPDX-License-Identifier: Apache-2.0

/** Tells the browser, and whoever reads the page aloud, in which language it speaks. */
export function markLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
