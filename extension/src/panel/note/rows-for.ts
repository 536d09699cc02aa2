// SPDX-License-Identifier: Apache-2.0

const charactersARow = 34;
const mostRows = 20;

/** Enough rows for the whole note in the narrowest panel, within reason. */
export function rowsFor(text: string): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersARow)));
  return Math.min(
    mostRows,
    rows.reduce((sum, count) => sum + count, 1),
  );
}
