// SPDX-License-Identifier: Apache-2.0
import { calendarText } from '@cradleside/charting/calendar';
import type { CalendarLanguage } from '@cradleside/charting/calendar';
import type { RecordId } from '@cradleside/record-store';
import { groupBy } from '../practice/group-by.js';
import { inSlices } from '../practice/in-slices.js';
import { localDay, localTime } from '../practice/local-day.js';
import { openPoints } from '../practice/open-points.js';
import type { OpenPoint } from '../practice/open-points.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { calendarTokens, newToken, tokenByCaregiver } from './calendar-tokens.js';

/** A day on which screeners of a family are due. */
export interface CalendarDay {
  readonly family: RecordId;
  readonly point: OpenPoint;
}

/**
 * Every due day whose window is not over, of all open families, those to come among them. It is worked out in slices.
 * @param signal stops it; the result is then undefined
 */
export async function calendarDays(
  practice: Practice,
  today: string,
  signal?: AbortSignal,
): Promise<readonly CalendarDay[] | undefined> {
  const { schedule } = practice.policy;
  const byFamily = groupBy(practice.screenings(), ({ value }) => value.family);
  const daysOf = ({ id, value }: Stored<'family'>) =>
    openPoints(
      value,
      (byFamily.get(id) ?? []).map((screening) => screening.value),
      { schedule, today },
    )
      .filter(({ state }) => state !== 'overdue')
      .map((point) => ({ family: id, point }));
  return inSlices(practice.families(), daysOf, signal);
}

/**
 * A calendar file of the due days, without name, client id or id of a record. Tokens that are not kept yet are drawn and
 * kept before there is a file, in the write that also says so in the log: the next file updates the same entries. Errors
 * are those of the record store; there is then no file.
 */
export async function calendarFile(
  practice: Practice,
  { now, language }: { readonly now: Date; readonly language: CalendarLanguage },
): Promise<string> {
  const days = (await calendarDays(practice, localDay(now))) ?? [];
  const tokens = await keptTokens(practice, days);
  const entries = days.map(({ point }) => ({ ...point, token: tokens.get(point.caregiver) ?? '' }));
  return calendarText({ entries, now: localTime(now), language });
}

async function keptTokens(
  practice: Practice,
  days: readonly CalendarDay[],
): Promise<ReadonlyMap<RecordId, string>> {
  const kept = tokenByCaregiver(calendarTokens(practice));
  const missing = new Map(
    days
      .filter(({ point }) => !kept.has(point.caregiver))
      .map(({ family, point: { caregiver } }) => [caregiver, { family, caregiver }] as const),
  );
  const drawn = [...missing.values()].map((whose) => ({ ...whose, token: newToken() }));
  await practice.store.write(
    drawn.map((value) => ({ put: { kind: 'calendar-token', value } })),
    [{ action: 'calendar.exported' }],
  );
  return new Map([...kept, ...drawn.map(({ caregiver, token }) => [caregiver, token] as const)]);
}
