// SPDX-License-Identifier: Apache-2.0
import type { InterfaceLanguage } from '../app/texts.js';

/** Latin digits in Arabic too, as everywhere in the kit. */
const locales: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-US', es: 'es-US', ar: 'ar-u-nu-latn' };

/** A local day (yyyy-mm-dd) written out in the language of a paper: 'March 4, 2026'. What is no day comes back as it is. */
export function dayIn(language: InterfaceLanguage, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  const text = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    time,
  );
  return language === 'ar' ? `\u2068${text}\u2069` : text;
}
