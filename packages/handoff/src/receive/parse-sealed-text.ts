// SPDX-License-Identifier: Apache-2.0
import { decodeBase45 } from '../base45/decode-base45.js';
import type { Bytes } from '../bytes/bytes.js';
import { wireBytes } from '../format.js';
import { sealedTextStart } from './sealed-text-start.js';

/** Base45 of 313 bytes: 156 groups of three characters, one of two. */
const textCharacters = Math.floor(wireBytes / 2) * 3 + 2;

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
  if (!clean.startsWith(sealedTextStart)) return undefined;
  const lines = clean.slice(sealedTextStart.length).split(/[\r\n]+/);
  const body = ['', ' '].map((joint) => lines.join(joint)).find(({ length }) => length === textCharacters);
  const wire = body === undefined ? undefined : decodeBase45(body);
  return wire?.length === wireBytes ? wire : undefined;
}
