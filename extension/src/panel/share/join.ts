// SPDX-License-Identifier: Apache-2.0

/** Whose version of a record. */
export type Side = 'ours' | 'theirs';

/**
 * How two versions of one record stand to each other: one has grown out of the other, or both have been changed since
 * they were the same.
 */
export type Relation = 'ours-newer' | 'theirs-newer' | 'apart';

/** Two versions made one. */
export interface Joined<Value> {
  /** What was changed on both sides, in different ways, and where nothing says which holds: a person decides. */
  readonly contested: readonly string[];
  /** @param side whose entry stands in what is contested; what was only added is in it either way */
  readonly value: (side: Side) => Value;
}

/** Equal as JSON, whatever the order of keys. */
export function same(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** JSON with its keys in order: equal for equal values. Fields that are undefined count as missing. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([key], [next]) => (key < next ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join()}}`;
}

/** Whose entry holds: the newer one; of two that were changed apart, the one that was asked for. */
export function holding(relation: Relation, side: Side): Side {
  if (relation === 'apart') return side;
  return relation === 'ours-newer' ? 'ours' : 'theirs';
}
