// SPDX-License-Identifier: Apache-2.0
import { numberText } from './number-text.js';

/** A change with its sign, a real minus, and so many decimals. */
export function signedNumber(value: number, locale: string, decimals = 0): string {
  const size = numberText(Math.abs(value), locale, decimals);
  const isNothing = Number(Math.abs(value).toFixed(decimals)) === 0;
  if (isNothing) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
