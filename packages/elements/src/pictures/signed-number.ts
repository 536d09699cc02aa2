// SPDX-License-Identifier: Apache-2.0
import { numberText } from './number-text.js';

/**
 * A change with its sign, a real minus, and so many decimals. Among words that are read from the right the sign would stand
 * behind its number: there both are isolated.
 */
export function signedNumber(value: number, locale: string, decimals = 0): string {
  const size = numberText(Math.abs(value), locale, decimals);
  const isNothing = Number(Math.abs(value).toFixed(decimals)) === 0;
  if (isNothing) return size;
  const signed = `${value < 0 ? '−' : '+'}${size}`;
  return locale.startsWith('ar') ? `\u2066${signed}\u2069` : signed;
}
