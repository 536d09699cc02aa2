// SPDX-License-Identifier: Apache-2.0
import { concatenate } from '../bytes/concatenate.js';
import type { Bytes } from '../bytes/bytes.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { toUtf8 } from '../bytes/text.js';

/** Crockford's base 32: no I, L, O, U (crockford.com/base32.html). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 characters of 5 random bits: 130 bits. */
const secretLength = 26;

/** The largest prime that two characters can hold: every wrong character and every swap of neighbours is noticed. */
const checkModulus = 1021n;
const groupLength = 4;

/** A new recovery code as it is printed: seven groups of four characters. */
export function newRecoveryCode(): string {
  const secret = Array.from(randomBytes(secretLength), (byte) => alphabet[byte % alphabet.length]).join('');
  const code = secret + checkCharacters(secret);
  return (code.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/**
 * Reads a code as a person types it: any case, spaces and hyphens anywhere, O for 0, I and L for 1.
 * @returns the secret part as bytes, or undefined when it is no code or has a typing error
 */
export function readRecoveryCode(typed: string): Bytes | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{28}$/.test(code)) return undefined;
  const secret = code.slice(0, secretLength);
  if (checkCharacters(secret) !== code.slice(secretLength)) return undefined;
  return concatenate([toUtf8(secret)]);
}

function checkCharacters(secret: string): string {
  let sum = 0n;
  for (const character of secret) sum = (sum * 32n + BigInt(alphabet.indexOf(character))) % checkModulus;
  const check = Number((sum * 1024n) % checkModulus);
  return `${alphabet[check >> 5]}${alphabet[check & 31]}`;
}
