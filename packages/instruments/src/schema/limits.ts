// SPDX-License-Identifier: Apache-2.0

/** How much a definition from outside may hold: far above any real instrument, far below what would stall a page. */
export const limits = {
  /** Keys and elements in all, each counted once. */
  values: 400_000,
  /** Levels of objects and arrays inside each other. The deepest definition needs 6. */
  depth: 12,
  /** Elements of one list, keys of one object. */
  listLength: 10_000,
  /** Answers of one scale. */
  options: 100,
  /** UTF-16 code units of any text. */
  textLength: 10_000,
  idLength: 64,
  /** Largest size of any number. Sums of 10 000 of them are exact. */
  number: 1_000_000,
  /** Faults that are listed; what goes beyond is counted. */
  issues: 100,
} as const;
