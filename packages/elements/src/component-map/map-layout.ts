// SPDX-License-Identifier: Apache-2.0
import type { MatrixColumn, MatrixLine, MatrixRow } from '@cradleside/charting/visit';

export const squarePx = 12;
export const pitchPx = 14;
const wideFromPx = 520;

/** Where the parts of a map stand, in pixels. */
export interface MapLayout {
  /** Words beside the squares; else above them. */
  readonly isWide: boolean;
  /** From one row to the next. */
  readonly rowPx: number;
  /** From the top of a row to its squares. */
  readonly squareTopPx: number;
  /** Room for months above the rows, and for the breadth below them. */
  readonly monthsPx: number;
  readonly breadthPx: number;
}

/** Words stand beside the squares where there is room, and above them on a narrow panel. */
export function mapLayout(widthPx: number): MapLayout {
  const isWide = widthPx >= wideFromPx;
  return isWide
    ? { isWide, rowPx: pitchPx, squareTopPx: 1, monthsPx: 32, breadthPx: 40 }
    : { isWide, rowPx: 34, squareTopPx: 18, monthsPx: 32, breadthPx: 50 };
}

/** Rows from top to bottom; an open category is followed by its strategies. */
export function shownLines(rows: readonly MatrixRow[], open: ReadonlySet<string>): readonly MatrixLine[] {
  return rows.flatMap((row) => [row, ...(open.has(row.id) ? row.strategies : [])]);
}

/** Left edge of a visit's squares. */
export function columnX(index: number): number {
  return 1 + index * pitchPx;
}

/** Width of so many visits. */
export function columnsWidth(columns: readonly MatrixColumn[]): number {
  return columns.length * pitchPx + 2;
}
