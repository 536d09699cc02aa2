// SPDX-License-Identifier: Apache-2.0

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the digits of a locale with so many decimals. */
export function numberText(value: number, locale: string, decimals: number): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
