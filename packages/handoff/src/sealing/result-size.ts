// SPDX-License-Identifier: Apache-2.0
import { digestBytes, idBytes, mostSeconds } from '../format.js';
import { encodeResult } from './encode-result.js';
import { mostContentBytes } from './padding.js';

const longestOffsetMinutes = -840;
const longestSequence = 65_535;

/** True when even the longest result of these instruments fits: every time written, in the language with the longest tag. */
export function resultFits(itemCounts: readonly number[], languages: readonly string[]): boolean {
  const longest = languages.reduce((one, other) => (other.length > one.length ? other : one), '');
  const digest = new Uint8Array(digestBytes);
  const bytes = encodeResult({
    responseId: new Uint8Array(idBytes),
    sequence: longestSequence,
    state: 'finished',
    language: longest,
    utcOffsetMinutes: longestOffsetMinutes,
    startedS: mostSeconds,
    updatedS: mostSeconds,
    research: true,
    build: digest,
    instruments: itemCounts.map((itemCount) => ({
      id: '',
      asked: true,
      wording: digest,
      answers: Array.from({ length: itemCount }, () => null),
      startedS: mostSeconds,
      completedS: mostSeconds,
    })),
  });
  return bytes.length <= mostContentBytes;
}
