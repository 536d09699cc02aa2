// SPDX-License-Identifier: Apache-2.0
import { interfaceLanguage } from '../app/texts.js';
import type { InterfaceLanguage } from '../app/texts.js';

/** Latin digits in Arabic too: dates stand beside scores and client ids, which have them. */
const locales: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-US', es: 'es-US', ar: 'ar-u-nu-latn' };
const formats = new Map<InterfaceLanguage, Intl.DateTimeFormat>();

/**
 * A local day (yyyy-mm-dd) as the user reads it: 'Mar 4, 2026'. What is no day comes back as it is. In Arabic it stands in
 * a direction of its own, so that it does not mix with the numbers beside it.
 */
export function dayText(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  const language = interfaceLanguage();
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' });
    formats.set(language, format);
  }
  const text = format.format(time);
  return language === 'ar' ? `\u2068${text}\u2069` : text;
}
