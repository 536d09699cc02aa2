// SPDX-License-Identifier: Apache-2.0

/** Latin-1 without controls, and the 27 characters that Windows-1252 holds beyond it. */
const printable =
  /^[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]*$/;

/** Printable characters of Windows-1252 only, which every charting system can store, without line breaks. */
export function isWritable(text: string): boolean {
  return printable.test(text);
}
