// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';

/**
 * The agency's own crisis text in a language: that of the very tag, else of its base language, else of another region of
 * it ('es-US' for 'es'). Undefined where the agency has set none.
 */
export function agencyCrisisText(crisis: Policy['crisis'], language: string): string | undefined {
  const base = baseOf(language);
  const near = Object.keys(crisis).find((tag) => baseOf(tag) === base);
  return crisis[language] ?? crisis[base] ?? (near === undefined ? undefined : crisis[near]);
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';
