// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { digestBytes, keyBytes, tagBytes } from '../format.js';
import { keyIdOf } from '../link/key-id.js';
import {
  headBytes,
  leastPlaintextBytes,
  letterMark,
  letterVersion,
  mostLetterBytes,
} from './letter-format.js';

/** The parts of a letter; the first is in clear. */
export interface LetterParts {
  readonly head: Bytes;
  readonly recipientId: Bytes;
  readonly senderId: Bytes;
  readonly encapsulated: Bytes;
  readonly sealed: Bytes;
}

/** For AES-GCM; the head goes in as associated data, so that no bit of it can be exchanged. */
export const letterInfo = toUtf8('cradleside/letter/1');

/** The start of a letter from one key to another. */
export async function headOf(recipientPublicKey: Uint8Array, senderPublicKey: Uint8Array): Promise<Bytes> {
  const ids = [await keyIdOf(recipientPublicKey), await keyIdOf(senderPublicKey)];
  return concatenate(toUtf8(letterMark), Uint8Array.of(letterVersion), ...ids);
}

/** Takes a file apart. `cut-off`: one of ours of no whole length. */
export function partsOf(file: Uint8Array): LetterParts | 'malformed' | 'newer' | 'cut-off' {
  const mark = toUtf8(letterMark);
  if (file.length > mostLetterBytes || !equalBytes(file.subarray(0, mark.length), mark)) return 'malformed';
  const version = file[mark.length];
  if (version === undefined) return 'cut-off';
  if (version !== letterVersion) return version > letterVersion ? 'newer' : 'malformed';
  const plaintextBytes = file.length - headBytes - keyBytes - tagBytes;
  if (!isPowerOfTwo(plaintextBytes) || plaintextBytes < leastPlaintextBytes) return 'cut-off';
  const from = mark.length + 1;
  return {
    head: file.slice(0, headBytes),
    recipientId: file.slice(from, from + digestBytes),
    senderId: file.slice(from + digestBytes, headBytes),
    encapsulated: file.slice(headBytes, headBytes + keyBytes),
    sealed: file.slice(headBytes + keyBytes),
  };
}

/** @throws TypeError when it is no key */
export function keyBytesOf(key: string, name: string): Bytes {
  const bytes = fromBase64Url(key);
  if (bytes?.length !== keyBytes) throw new TypeError(`${name}: base64url of 32 bytes`);
  return bytes;
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && (value & (value - 1)) === 0;
}
