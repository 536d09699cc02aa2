// SPDX-License-Identifier: Apache-2.0
import type { LoggedVisit } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import type { Family, Visit } from '../practice/records.js';
import { isDay } from '../practice/schedule-points.js';
import type { Stored } from '../practice/typed-records.js';

/** The visits of an episode as the pictures are given them, and how many are not among them. */
export interface EpisodeVisits {
  readonly visits: readonly LoggedVisit[];
  readonly leftOut: {
    /** From before the episode was opened. */
    readonly before: number;
    /** On a day that cannot be right. */
    readonly badDay: number;
    /** Logged with another checklist: counted as not logged it would say what nobody said. */
    readonly otherChecklist: number;
  };
}

/** Visits that count, in this episode, logged with our checklist or not logged; in any order. */
export function visitsOf({ opened }: Family, all: readonly Stored<'visit'>[]): EpisodeVisits {
  const counted = all.filter(({ value }) => !value.isStruck);
  const dated = counted.filter(({ value }) => isDay(value.date));
  const own = dated.filter(({ value }) => !isDay(opened) || value.date >= opened);
  const readable = own.filter(({ value: { checklist } }) => isOurs(checklist));
  return {
    visits: readable.map(({ id, value }) => toLoggedVisit(id, value)),
    leftOut: {
      before: dated.length - own.length,
      badDay: counted.length - dated.length,
      otherChecklist: own.length - readable.length,
    },
  };
}

function isOurs(checklist: Visit['checklist']): boolean {
  return checklist === null || checklist.instrument === fidelityChecklist.id;
}

function toLoggedVisit(id: string, { date, status, minutes, checklist }: Visit): LoggedVisit {
  const loggedOn = checklist?.completed?.slice(0, date.length) ?? '';
  return {
    id,
    date,
    status,
    minutes,
    log: checklist && { instrument: checklist.instrument, result: checklist.result },
    loggedOn: isDay(loggedOn) ? loggedOn : null,
  };
}
