// SPDX-License-Identifier: Apache-2.0
import type { DueFamily } from '../families/due-families.js';
import type { DueGroup } from '../practice/due-view.js';
import type { Stored } from '../practice/typed-records.js';

/** `overdue`: the window has closed. `due`: the day has come, the window is open. `in-window`: the day is still to come. */
export type DueRowState = 'overdue' | 'due' | 'in-window';

/** Screeners of one caregiver at one point of the schedule. */
export interface DueRow {
  readonly family: Stored<'family'>;
  readonly group: DueGroup;
  readonly state: DueRowState;
}

/** Which rows are looked at; absent: all. */
export interface DueFilter {
  readonly state?: DueRowState | undefined;
  /** Instrument id. */
  readonly instrument?: string | undefined;
}

/** Everything that is due, by due day, the earliest first; of one day by client id. */
export function dueRows(families: readonly DueFamily[], today: string): readonly DueRow[] {
  return families
    .flatMap(({ family, groups }) => groups.map((group) => ({ family, group, state: stateOf(group, today) })))
    .sort(
      (one, other) =>
        one.group.due.localeCompare(other.group.due) ||
        one.family.value.code.localeCompare(other.family.value.code),
    );
}

/** The rows of a state, and of an instrument that one then has alone. */
export function filteredRows(rows: readonly DueRow[], { state, instrument }: DueFilter): readonly DueRow[] {
  return rows
    .filter((row) => state === undefined || row.state === state)
    .filter(({ group }) => instrument === undefined || group.instruments.includes(instrument))
    .map((row) =>
      instrument === undefined ? row : { ...row, group: { ...row.group, instruments: [instrument] } },
    );
}

/** Ids of the instruments that are due, each once. */
export function dueInstruments(rows: readonly DueRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ group }) => group.instruments))];
}

function stateOf({ due, overdueDays }: DueGroup, today: string): DueRowState {
  if (overdueDays > 0) return 'overdue';
  return due <= today ? 'due' : 'in-window';
}
