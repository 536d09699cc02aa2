// SPDX-License-Identifier: Apache-2.0
import type { RefusedCase } from './form-contract.js';

/** Values that no item of a questionnaire takes, each put to one item of it. */
export function offScale(item: string, highest: number): readonly RefusedCase[] {
  const values: Readonly<Record<string, unknown>> = {
    'one more than the highest answer': highest + 1,
    'one less than the lowest answer': -1,
    'a half answer': 0.5,
    'no number': Number.NaN,
    'an infinite answer': Number.POSITIVE_INFINITY,
    'an answer as text': '1',
    'an empty text': '',
    true: true,
    'an answer in an array': [1],
    'an object': { value: 1 },
    'a word close to declined': 'Declined',
    'a big integer': 1n,
  };
  return Object.entries(values).map(([label, value]) => ({
    label: `${label} for item ${item}`,
    responses: { [item]: value },
    path: item,
  }));
}
