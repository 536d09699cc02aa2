// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { isWhole } from '../cbor/is-whole.js';
import type { SealedAnswer } from './self-report-result.js';

/** Largest value of an answer. Above it stand the marks. */
const mostValue = 250;

const marks = { 'not-asked': 253, declined: 254, blank: 255 } as const;

/** One byte each, so that the length says nothing of what was answered. @throws RangeError */
export function encodeAnswers(answers: readonly SealedAnswer[]): Bytes {
  return Uint8Array.from(answers, (answer) => {
    if (answer === null) return marks.blank;
    if (typeof answer === 'string') return marks[answer];
    if (isWhole(answer, 0, mostValue)) return answer;
    throw new RangeError(`answers: values are whole numbers from 0 to ${mostValue}`);
  });
}

/** Reads what `encodeAnswers` wrote. @returns undefined when a byte means nothing */
export function decodeAnswers(bytes: Uint8Array): readonly SealedAnswer[] | undefined {
  const answers = Array.from(bytes, decodeAnswer);
  return answers.every((answer) => answer !== undefined) ? answers : undefined;
}

function decodeAnswer(byte: number): SealedAnswer | undefined {
  if (byte <= mostValue) return byte;
  if (byte === marks.blank) return null;
  if (byte === marks.declined) return 'declined';
  return byte === marks['not-asked'] ? 'not-asked' : undefined;
}
