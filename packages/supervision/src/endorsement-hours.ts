// SPDX-License-Identifier: Apache-2.0
import { addMonths, dayFault, daysBetween, type LocalDay } from '@cradleside/charting/day';
import { endorsementRules, type EndorsementCategory, type EndorsementRule } from './endorsement-rules.js';

/** One session of reflective supervision or consultation that she received. */
export interface SupervisionSession {
  readonly date: LocalDay;
  /** Whole minutes. */
  readonly minutes: number;
  /** Peer supervision is worth having and counts 0 toward endorsement. */
  readonly kind: 'individual' | 'group' | 'peer';
}

/** What hours are counted from. */
export interface HoursRequest {
  readonly category: EndorsementCategory;
  readonly sessions: readonly SupervisionSession[];
  readonly today: LocalDay;
  /** Day of endorsement, where she holds it: its years are counted from there. */
  readonly endorsedOn?: LocalDay | null | undefined;
}

/** One year after endorsement. */
export interface SupervisionYear {
  /** First day, and the day after the last. */
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly minutes: number;
  readonly requiredMinutes: number;
}

/** How far the hours have come. Minutes throughout, so that nothing is rounded away. */
export interface EndorsementHours {
  readonly rule: EndorsementRule;
  /** Of the sessions up to today and at most two years old that count. */
  readonly minutes: number;
  readonly requiredMinutes: number;
  readonly peerMinutes: number;
  /** Day of the first session that is counted; null: none yet. */
  readonly since: LocalDay | null;
  /** Earliest day on which the hours can be complete: a year after `since`. */
  readonly earliestOn: LocalDay | null;
  /** First day on which enough hours lay within one to two years; null: not yet. */
  readonly completeOn: LocalDay | null;
  /** From endorsement on, the last one being the current; empty without it. */
  readonly years: readonly SupervisionYear[];
}

const minutesPerHour = 60;

/**
 * Hours of supervision toward endorsement and after it. The first hours must lie within a span of one to two years: what is
 * more than two years old no longer counts, and no span under a year is enough.
 *
 * @throws RangeError for minutes that are no whole number of 1 to 1440, or a day that does not exist.
 */
export function endorsementHours({ category, sessions, today, endorsedOn }: HoursRequest): EndorsementHours {
  for (const { date, minutes } of sessions)
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440 || dayFault(date) !== undefined)
      throw new RangeError('sessions: a day and whole minutes from 1 to 1440 are needed');
  const rule = endorsementRules[category];
  const past = sessions.filter(({ date }) => isOnOrBefore(date, today));
  const counted = past.filter(({ kind }) => kind !== 'peer');
  const window = sessionsUntil(today, counted, rule);
  const since = window[0]?.date ?? null;
  return {
    rule,
    minutes: minutesOf(window),
    requiredMinutes: rule.hours * minutesPerHour,
    peerMinutes: minutesOf(past.filter(({ kind }) => kind === 'peer')),
    since,
    earliestOn: since === null ? null : addMonths(since, rule.leastMonths),
    completeOn: completionDay(counted, rule, today),
    years: endorsedOn == null ? [] : yearsFrom(endorsedOn, { counted, rule, today }),
  };
}

/** Sessions at most so many months old on a day, oldest first. */
function sessionsUntil(
  day: LocalDay,
  sessions: readonly SupervisionSession[],
  { mostMonths }: EndorsementRule,
): readonly SupervisionSession[] {
  const oldest = addMonths(day, -mostMonths);
  return sessions
    .filter(({ date }) => isOnOrBefore(oldest, date) && isOnOrBefore(date, day))
    .sort((one, other) => daysBetween(other.date, one.date));
}

/** The hours can become complete on the day of a session, or a year after one. */
function completionDay(
  counted: readonly SupervisionSession[],
  rule: EndorsementRule,
  today: LocalDay,
): LocalDay | null {
  const days = counted.flatMap(({ date }) => [date, addMonths(date, rule.leastMonths)]);
  const complete = days
    .filter((day) => isOnOrBefore(day, today))
    .filter((day) => {
      const window = sessionsUntil(day, counted, rule);
      const [first] = window;
      const isLongEnough = first !== undefined && isOnOrBefore(addMonths(first.date, rule.leastMonths), day);
      return isLongEnough && minutesOf(window) >= rule.hours * minutesPerHour;
    })
    .sort((one, other) => daysBetween(other, one));
  return complete[0] ?? null;
}

function yearsFrom(
  endorsedOn: LocalDay,
  {
    counted,
    rule,
    today,
  }: {
    readonly counted: readonly SupervisionSession[];
    readonly rule: EndorsementRule;
    readonly today: LocalDay;
  },
): readonly SupervisionYear[] {
  const years: SupervisionYear[] = [];
  for (let year = 0; isOnOrBefore(addMonths(endorsedOn, year * 12), today); year++) {
    const from = addMonths(endorsedOn, year * 12);
    const to = addMonths(endorsedOn, (year + 1) * 12);
    const own = counted.filter(({ date }) => isOnOrBefore(from, date) && !isOnOrBefore(to, date));
    years.push({ from, to, minutes: minutesOf(own), requiredMinutes: rule.yearlyHours * minutesPerHour });
  }
  return years;
}

function minutesOf(sessions: readonly SupervisionSession[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}

const isOnOrBefore = (day: LocalDay, other: LocalDay) => daysBetween(day, other) >= 0;
