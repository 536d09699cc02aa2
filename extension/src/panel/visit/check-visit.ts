// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { DayFault } from '@cradleside/charting/day';

const longestMinutes = 480;

/** What is wrong with a visit as it is entered; empty when nothing is. */
export interface VisitCheck {
  readonly date?: 'needed' | DayFault;
  readonly minutes?: 'no-minutes';
}

/** Whole minutes from 1 to 480; null where nothing was typed; undefined where it is neither. */
export function readMinutes(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= longestMinutes ? minutes : undefined;
}

/** @param today the local day */
export function checkVisit(date: string, minutes: string, today: string): VisitCheck {
  const fault = date === '' ? 'needed' : dayFault(date, { latest: today });
  return {
    ...(fault !== undefined && { date: fault }),
    ...(readMinutes(minutes) === undefined && { minutes: 'no-minutes' }),
  };
}
