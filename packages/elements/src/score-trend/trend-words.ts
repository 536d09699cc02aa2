// SPDX-License-Identifier: Apache-2.0
import { childAge, type ChildDates, type LocalDay } from '@cradleside/charting/day';
import { daysPerMonth, type TrendPoint } from '@cradleside/charting/trend';
import { dayText } from '../pictures/day-text.js';
import { numberText } from '../pictures/number-text.js';
import { signedNumber } from '../pictures/signed-number.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import type { DrawnSeries } from './trend-series.js';

const fewestDaysAsMonths = 60;

/** A screen in words: day, value, and whatever is special about it. */
export function pointWords(
  { range, items, instrument }: DrawnSeries,
  point: TrendPoint,
  { strings, child }: { readonly strings: PictureStrings; readonly child: ChildDates },
): string {
  const { date, total, prorated, answered } = point;
  const band = bandWords(instrument, point, strings);
  const value =
    total === null
      ? [prorated === null ? strings.noTotal(answered, items) : strings.prorated(prorated, answered, items)]
      : [strings.ofMaximum(total, range[1])];
  const age = ageWords(child, date, strings);
  const parts = [
    ...value,
    ...(band === '' ? [] : [band]),
    ...(point.window ? [windowWords(point, strings)] : []),
    ...(age === '' ? [] : [isBorn(child, date) ? `${strings.childAge} ${age}` : age]),
  ];
  return `${dayText(date, strings.locale)}: ${parts.join(' · ')}`;
}

/** The band of a total or prorated value; empty where the instrument has none. */
export function bandWords(
  { bands }: DrawnSeries['instrument'],
  { band }: Pick<TrendPoint, 'band'>,
  strings: PictureStrings,
): string {
  if (!band) return '';
  return strings.bands[band.id] ?? bands.find(({ id }) => id === band.id)?.label ?? band.label;
}

/** The point of the schedule that a screen counts for; empty without a schedule. */
export function windowWords({ window }: Pick<TrendPoint, 'window'>, strings: PictureStrings): string {
  if (!window) return '';
  const point = strings.duePoint(window.point);
  return window.isInWindow ? strings.inWindow(point) : strings.outOfWindow(point, window.daysFromDue);
}

/** The child's age on a day, or the week of pregnancy; empty where it is not known. */
export function ageWords(child: ChildDates, day: LocalDay, strings: PictureStrings): string {
  const age = childAge(child, day);
  if (age.state === 'born') return strings.ageInMonths(age.months);
  return age.state === 'expected' ? strings.inPregnancy(age.weeks) : '';
}

function isBorn(child: ChildDates, day: LocalDay): boolean {
  return childAge(child, day).state === 'born';
}

/** Change since the first screen and the course, each with what it rests on. */
export function courseWords({ instrument, trend }: DrawnSeries, strings: PictureStrings): string {
  const { sinceBaseline, slope } = trend;
  const perMonth = slope.kind === 'none' ? '' : signedNumber(slope.perMonth, strings.locale, 2);
  const course = strings.slope(slope, perMonth, spanWords(slope.spanDays, strings));
  if (!sinceBaseline) return course;
  const { change, from, reliable } = sinceBaseline;
  const since = strings.since(signedNumber(change, strings.locale), dayText(from.date, strings.locale));
  const threshold = reliableThreshold(instrument);
  const outcome = threshold === undefined ? [] : [strings.reliable(threshold, reliable)];
  return `${[since, ...outcome].join(strings.semicolon)}. ${course}`;
}

/** Points that a change must reach to be more than measurement error; undefined where none is known. */
export function reliableThreshold({ change }: DrawnSeries['instrument']): number | undefined {
  return change.find(({ kind, isDefault }) => kind === 'reliable' && isDefault)?.value;
}

function spanWords(days: number, strings: PictureStrings): string {
  if (days < fewestDaysAsMonths) return strings.spanOfDays(days);
  const months = numberText(days / daysPerMonth, strings.locale, 1);
  return strings.spanOfMonths(months);
}
