// SPDX-License-Identifier: Apache-2.0
import type { Checklist } from '@cradleside/instruments';
import type { LocalDay } from '../day/day-number.js';
import { type ComponentUse, componentsOf } from './component-use.js';
import { type LoggedVisit, type ReadVisit, readVisits, type VisitState } from './logged-visit.js';

/** What stands in one square. `cancelled` stands for a no-show too. */
export type MatrixCell = 'ticked' | 'not-ticked' | 'unlogged' | 'cancelled';

/** One visit. */
export interface MatrixColumn {
  /** The caller's key, where it gave one. */
  readonly id: string | undefined;
  readonly date: LocalDay;
  readonly state: VisitState;
  /** Categories with a tick; null where nothing was logged. */
  readonly breadth: number | null;
}

/** One category or strategy, with a cell for each visit. */
export interface MatrixLine extends ComponentUse {
  readonly cells: readonly MatrixCell[];
}

/** One category, opening to its strategies. */
export interface MatrixRow extends MatrixLine {
  /** Empty where the category is one strategy itself. */
  readonly strategies: readonly MatrixLine[];
}

/** Columns of one month that stand together. */
export interface MatrixMonth {
  /** 'yyyy-mm'. */
  readonly month: string;
  /** Index of its first column. */
  readonly first: number;
  readonly columns: number;
}

/** Components by visits, as a picture and its table draw them. */
export interface ComponentMatrix {
  /** Visits that count, oldest first. */
  readonly columns: readonly MatrixColumn[];
  readonly months: readonly MatrixMonth[];
  /** Categories in the checklist's order. */
  readonly rows: readonly MatrixRow[];
}

/**
 * Which component was ticked in which visit.
 *
 * @throws ChartingError 'bad-day', 'wrong-instrument' or 'bad-visit'.
 */
export function componentMatrix(checklist: Checklist, visits: readonly LoggedVisit[]): ComponentMatrix {
  const read = readVisits(checklist, visits);
  const uses = componentsOf(
    checklist,
    read.filter(({ state }) => state === 'logged'),
  );
  const line = (use: ComponentUse): MatrixLine => ({
    ...use,
    cells: read.map((visit) => cellOf(visit, use)),
  });
  return {
    columns: read.map(({ visit: { id, date }, state, categories }) => ({
      id,
      date,
      state,
      breadth: state === 'logged' ? categories.length : null,
    })),
    months: monthsOf(read.map(({ visit }) => visit.date)),
    rows: uses.categories.map((use) => {
      const strategies = uses.strategies.filter(({ category }) => category === use.id);
      return { ...line(use), strategies: strategies.length === 1 ? [] : strategies.map(line) };
    }),
  };
}

function cellOf({ state, categories, strategies }: ReadVisit, { id, scope }: ComponentUse): MatrixCell {
  switch (state) {
    case 'logged':
      return (scope === 'category' ? categories : strategies).includes(id) ? 'ticked' : 'not-ticked';
    case 'unlogged':
      return 'unlogged';
    case 'cancelled':
    case 'no-show':
      return 'cancelled';
    default:
      return unknownState(state);
  }
}

function unknownState(state: never): never {
  throw new TypeError(`state: ${typeof state} is none`);
}

function monthsOf(dates: readonly LocalDay[]): readonly MatrixMonth[] {
  const months: MatrixMonth[] = [];
  for (const [index, date] of dates.entries()) {
    const month = date.slice(0, 'yyyy-mm'.length);
    const open = months.at(-1);
    if (open?.month === month) months[months.length - 1] = { ...open, columns: open.columns + 1 };
    else months.push({ month, first: index, columns: 1 });
  }
  return months;
}
