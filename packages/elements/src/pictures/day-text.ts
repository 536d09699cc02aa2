// SPDX-License-Identifier: Apache-2.0
import type { LocalDay } from '@cradleside/charting/day';

export type DayStyle = 'day' | 'month' | 'year';

const options = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<DayStyle, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A picture says each of its days several times, and all of them again at each drawing. */
const known = new Map<string, string>();
const mostKnown = 5_000;

/** A calendar day, or its month or year, in the words of a locale. It has no time, so no time zone moves it. */
export function dayText(day: LocalDay, locale: string, style: DayStyle = 'day'): string {
  const key = `${locale} ${style} ${day}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const text = formatOf(locale, style).format(new Date(`${day}T00:00:00Z`));
  if (known.size >= mostKnown) known.clear();
  known.set(key, text);
  return text;
}

function formatOf(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options[style], timeZone: 'UTC' })));
  return format;
}
