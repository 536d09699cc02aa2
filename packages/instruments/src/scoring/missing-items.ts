// SPDX-License-Identifier: Apache-2.0

/**
 * The prorated value: sum x items / answered, rounded half up, while at most `prorateUpTo` items are blank; else null.
 * No owner publishes a rule: the definition's `missingItemSource` says what it rests on. Never store it as the total.
 */
export function prorate(sum: number, items: number, answered: number, prorateUpTo: number): number | null {
  return answered && items - answered <= prorateUpTo ? Math.floor((sum * items) / answered + 0.5) : null;
}
