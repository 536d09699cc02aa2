// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import { decimalCode } from '../bytes/decimal-code.js';
import { sha256 } from '../bytes/sha256.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { keyBytes } from '../format.js';

const groups = 6;
const digitsAGroup = 5;
const bytesAGroup = 5;

/**
 * What two people compare by voice before they trust a key: six groups of five digits, 99 bits, over the public half.
 * @param publicKey base64url of 32 bytes
 * @throws TypeError when it is none
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const key = fromBase64Url(publicKey);
  if (key?.length !== keyBytes) throw new TypeError('publicKey: base64url of 32 bytes');
  const digest = await sha256(toUtf8('cradleside/fingerprint/1\n'), key);
  const part = (index: number) => digest.subarray(index * bytesAGroup, (index + 1) * bytesAGroup);
  return Array.from({ length: groups }, (_, index) => decimalCode(part(index), digitsAGroup)).join(' ');
}
