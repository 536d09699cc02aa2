// SPDX-License-Identifier: Apache-2.0
import { wordList } from './word-list.js';

/** Five of 2 048 words: 55 bits. */
const words = 5;

/** A passphrase to write down once and learn: five random words with hyphens between. */
export function generatePassphrase(): string {
  // 2 048 divides 65 536: no word is likelier than another.
  const numbers = crypto.getRandomValues(new Uint16Array(words));
  return Array.from(numbers, (number) => wordList[number % wordList.length]).join('-');
}
