// SPDX-License-Identifier: Apache-2.0
import { decodeBase45 } from '../base45/decode-base45.js';
import type { Bytes } from '../bytes/bytes.js';
import { wireBytes } from '../format.js';
import { sealedTextStart } from './sealed-text-start.js';

/** The beginning, and base45 of 313 bytes: 156 groups of three characters, one of two. */
const textCharacters = sealedTextStart.length + Math.floor(wireBytes / 2) * 3 + 2;

/** Longest text that is looked at: every character on a line of its own, and some blanks around. */
const mostCharacters = 4000;

/**
 * Reads a sealed result from a QR code, from the clipboard, or from a scanner that types. Lines may be broken, and blanks
 * stand around. A blank inside belongs to the text, so that where a line was broken at one the blank is put back.
 * @returns undefined when it is no sealed result; whether it is genuine only `openResult` can tell
 */
export function parseSealedText(text: string): Bytes | undefined {
  if (text.length > mostCharacters) return undefined;
  const clean = text
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[^\S\r\n]/g, ' ')
    .trim()
    .toUpperCase();
  const lines = clean.split(/[\r\n]+/);
  const whole = ['', ' '].map((joint) => lines.join(joint)).find(({ length }) => length === textCharacters);
  if (whole?.startsWith(sealedTextStart) !== true) return undefined;
  return decodeBase45(whole.slice(sealedTextStart.length));
}
