// SPDX-License-Identifier: Apache-2.0
import type { MatrixCell, MatrixColumn, MatrixLine } from '@cradleside/charting/visit';
import { columnX, type MapLayout, squarePx } from './map-layout.js';

/** Everything that is drawn in rows and columns, a path for each kind: the cost grows with the squares and nothing else. */
export interface SquarePaths {
  readonly ticked: string;
  readonly notTicked: string;
  readonly unlogged: string;
  readonly cancelled: string;
  readonly breadth: string;
}

const hatchPx = 5;
const dashPx = 6;
const breadthStepPx = 3;

/** Paths of all squares, hatched columns, dashes and bars of breadth. */
export function squarePaths(
  columns: readonly MatrixColumn[],
  lines: readonly MatrixLine[],
  layout: MapLayout,
): SquarePaths {
  const { rowPx, squareTopPx, monthsPx } = layout;
  const drawn: Record<MatrixCell, string[]> = { ticked: [], 'not-ticked': [], unlogged: [], cancelled: [] };
  for (const [row, { cells }] of lines.entries()) {
    const y = monthsPx + row * rowPx + squareTopPx;
    for (const [column, cell] of cells.entries()) {
      const x = columnX(column);
      if (cell === 'ticked') drawn.ticked.push(`M${x} ${y}h${squarePx}v${squarePx}h-${squarePx}z`);
      else if (cell === 'not-ticked')
        drawn['not-ticked'].push(`M${x + 0.5} ${y + 0.5}h${squarePx - 1}v${squarePx - 1}h${1 - squarePx}z`);
      else if (cell === 'cancelled')
        drawn.cancelled.push(`M${x + (squarePx - dashPx) / 2} ${y + squarePx / 2}h${dashPx}`);
    }
  }
  const stretches = hatchedStretches(layout, lines.length);
  for (const [column, { state }] of columns.entries()) {
    if (state !== 'unlogged') continue;
    for (const stretch of stretches) drawn.unlogged.push(hatch(columnX(column), stretch));
  }
  return {
    ticked: drawn.ticked.join(''),
    notTicked: drawn['not-ticked'].join(''),
    unlogged: drawn.unlogged.join(''),
    cancelled: drawn.cancelled.join(''),
    breadth: breadthPath(columns, layout, lines.length),
  };
}

/** Squares that touch are hatched as one column; words between them stay readable. */
function hatchedStretches(
  { rowPx, squareTopPx, monthsPx, isWide }: MapLayout,
  rows: number,
): readonly (readonly [number, number])[] {
  const top = (row: number) => monthsPx + row * rowPx + squareTopPx;
  if (isWide) return [[top(0), top(rows - 1) + squarePx]];
  return Array.from({ length: rows }, (_, row) => [top(row), top(row) + squarePx]);
}

/** A frame around each square of one visit: the words between them stay readable. */
export function outlines(column: number, rows: number, layout: MapLayout): string {
  const x = columnX(column) - 1;
  const side = squarePx + 2;
  return hatchedStretches(layout, rows)
    .map(([top]) => `M${x + 0.5} ${top - 0.5}h${side - 1}v${side - 1}h${1 - side}z`)
    .join('');
}

/** Diagonals in an outline: nobody knows what it holds. */
function hatch(x: number, [top, bottom]: readonly [number, number]): string {
  const lines: string[] = [`M${x + 0.5} ${top + 0.5}h${squarePx - 1}V${bottom - 0.5}h${1 - squarePx}z`];
  for (let y = top; y < bottom + squarePx; y += hatchPx) {
    const [fromX, fromY] = y > bottom ? [x + (y - bottom), bottom] : [x, y];
    const [toX, toY] = y - squarePx < top ? [x + (y - top), top] : [x + squarePx, y - squarePx];
    if (toX > fromX) lines.push(`M${fromX} ${fromY}L${toX} ${toY}`);
  }
  return lines.join('');
}

/** A bar for each logged visit, as high as it has components. */
function breadthPath(columns: readonly MatrixColumn[], layout: MapLayout, rows: number): string {
  const base = breadthBase(layout, rows);
  return columns
    .map(({ breadth }, index) =>
      breadth
        ? `M${columnX(index)} ${base}v-${breadth * breadthStepPx}h${squarePx}v${breadth * breadthStepPx}z`
        : '',
    )
    .join('');
}

/** Where the bars of breadth stand. */
export function breadthBase({ monthsPx, rowPx, breadthPx }: MapLayout, rows: number): number {
  return monthsPx + rows * rowPx + breadthPx - 6;
}
