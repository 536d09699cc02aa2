// SPDX-License-Identifier: Apache-2.0
import type { Checklist, ChecklistResult } from '@cradleside/instruments';
import { ChartingError } from '../charting-error.js';
import { dayNumber } from '../day/day-number.js';
import type { Visit } from './visit.js';

/** A visit with what was ticked after it. */
export interface LoggedVisit extends Pick<Visit, 'date' | 'status' | 'minutes'> {
  /** Any key by which the caller finds it again. */
  readonly id?: string | undefined;
  /** What was ticked; null: not logged. */
  readonly log: { readonly instrument: string; readonly result: ChecklistResult } | null;
  /** Local day on which it was logged; null: not known. */
  readonly loggedOn?: string | null | undefined;
  /** Struck out: counted nowhere. */
  readonly isStruck?: boolean | undefined;
}

/** `logged`: held, with ticks or an explicit nothing. `unlogged`: held, and nobody has said what was used. */
export type VisitState = 'logged' | 'unlogged' | 'cancelled' | 'no-show';

/** A visit that counts, read against a checklist. */
export interface ReadVisit {
  readonly visit: LoggedVisit;
  readonly state: VisitState;
  /** Ids of the categories with a tick, in the checklist's order; empty unless `logged`. */
  readonly categories: readonly string[];
  /** Codes of the strategies with a tick, in the checklist's order. */
  readonly strategies: readonly string[];
}

/**
 * Visits that count, oldest first, with the categories and strategies of what was ticked. A log that is blank or cannot be
 * read is none.
 *
 * @throws ChartingError 'bad-day', or 'wrong-instrument' for a log of another checklist.
 */
export function readVisits(checklist: Checklist, visits: readonly LoggedVisit[]): readonly ReadVisit[] {
  const items = checklist.categories.flatMap(({ id: category, items: boxes }) =>
    boxes.map(({ id, strategy }) => ({ id, category, strategy })),
  );
  return visits
    .filter(({ isStruck }) => isStruck !== true)
    .sort((one, other) => dayNumber(one.date) - dayNumber(other.date))
    .map((visit): ReadVisit => {
      if (visit.log && visit.log.instrument !== checklist.id)
        throw new ChartingError('wrong-instrument', 'visits: a log is of another checklist');
      const state = stateOf(visit);
      const ids = new Set(state === 'logged' ? visit.log?.result.ticked : []);
      const ticked = items.filter(({ id }) => ids.has(id));
      return {
        visit,
        state,
        categories: [...new Set(ticked.map(({ category }) => category))],
        strategies: [...new Set(ticked.flatMap(({ strategy }) => strategy ?? []))],
      };
    });
}

function stateOf({ status, log }: LoggedVisit): VisitState {
  switch (status) {
    case 'held':
      return log?.result.status === 'logged' || log?.result.status === 'nothing' ? 'logged' : 'unlogged';
    case 'cancelled-by-family':
    case 'cancelled-by-provider':
      return 'cancelled';
    case 'no-show':
      return 'no-show';
    default:
      return unknownStatus(status);
  }
}

function unknownStatus(_status: never): never {
  throw new ChartingError('bad-visit', 'visit: a word that no visit field has');
}
