// SPDX-License-Identifier: Apache-2.0

/** A counted noun in the forms that Arabic has for 1, 2, 3 to 10, 11 to 99, and the rest. */
export interface ArabicNoun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('ar');

/** A number with its noun in the right form; one and two are said by the noun alone. */
export function arabicCount(count: number, noun: ArabicNoun): string {
  const form = rules.select(count);
  if (form === 'one' || form === 'two') return noun[form];
  return `${count} ${form === 'zero' ? noun.other : noun[form]}`;
}
