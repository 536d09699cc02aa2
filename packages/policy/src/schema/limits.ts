// SPDX-License-Identifier: Apache-2.0

/** How much a policy file may hold: far above any real one, far below what would stall a panel. */
export const limits = {
  /** UTF-16 code units of a file. */
  fileLength: 1_000_000,
  /** Keys and elements in all, each counted once. */
  values: 50_000,
  /** Levels of objects and arrays inside each other. The deepest key needs 6. */
  depth: 10,
  /** Elements of one list, keys of one object. */
  listLength: 1_000,
  /** UTF-16 code units of any text: a crisis text is the longest. */
  textLength: 4_000,
  /** Of a name, a label or a reason. */
  lineLength: 200,
  idLength: 64,
  selectorLength: 300,
  /** Frames inside each other. */
  frames: 6,
  /** Asterisks in the address of a page rule. */
  stars: 10,
  /** Faults that are listed; what goes beyond is counted. */
  issues: 100,
} as const;
