// SPDX-License-Identifier: Apache-2.0
import { spokenLanguages } from '../flow/flow-languages.js';
import type { SpokenLanguage } from '../flow/flow-languages.js';

/** The language in which the page speaks before she has chosen: the browser's, where it is among those that are offered. */
export function browserLanguage(
  wanted: readonly string[],
  offered: readonly string[] = spokenLanguages.map(({ tag }) => tag),
): SpokenLanguage {
  const candidates = spokenLanguages.filter(({ tag }) => offered.includes(tag));
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = bases
    .map((base) => candidates.find(({ language }) => language === base))
    .find((candidate) => candidate !== undefined);
  return found ?? candidates[0] ?? spokenLanguages[0]!;
}
