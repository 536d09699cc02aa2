// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { DayFault } from '@cradleside/charting/day';

const minutesADay = 1440;

/** What is wrong with a session as it is entered; empty when nothing is. */
export interface SessionCheck {
  readonly date?: 'needed' | DayFault;
  readonly minutes?: 'no-minutes';
}

/** Whole minutes from 1 to 1440; undefined where something else was typed, or nothing. */
export function readSessionMinutes(typed: string): number | undefined {
  const text = typed.trim();
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= minutesADay ? minutes : undefined;
}

/** @param today the local day */
export function checkSession(
  { date, minutes }: { readonly date: string; readonly minutes: string },
  today: string,
): SessionCheck {
  const fault = date === '' ? 'needed' : dayFault(date, { latest: today });
  return {
    ...(fault !== undefined && { date: fault }),
    ...(readSessionMinutes(minutes) === undefined && { minutes: 'no-minutes' }),
  };
}
