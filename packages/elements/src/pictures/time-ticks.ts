// SPDX-License-Identifier: Apache-2.0
import { addDays, addMonths, type ChildDates, daysBetween, type LocalDay } from '@cradleside/charting/day';
import type { PictureStrings } from '../strings/picture-strings.js';
import { dayText } from './day-text.js';
import { dayCount, type TimeScale } from './time-scale.js';

/** A mark on a time axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** A second line: the year, where it begins. */
  readonly year?: string;
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120];
const daysOfMonth = 30.4375;
const daysOfPregnancy = 280;
const monthSpacingPx = 44;
const ageSpacingPx = 48;

/** Each plot on an axis draws its marks. */
const known = new WeakMap<TimeScale, { readonly locale: string; readonly ticks: readonly Tick[] }>();

/** Months, as many as have room for their names; the year stands under its first month. */
export function monthTicks(scale: TimeScale, { locale }: PictureStrings): readonly Tick[] {
  const before = known.get(scale);
  if (before?.locale === locale) return before.ticks;
  const ticks = monthTicksOf(scale, locale);
  known.set(scale, { locale, ticks });
  return ticks;
}

function monthTicksOf(scale: TimeScale, locale: string): Tick[] {
  const step = stepFor(scale, monthSpacingPx);
  const firstDay = dayOf(scale.from);
  const ticks: Tick[] = [];
  let month = addMonths(`${firstDay.slice(0, 7)}-01`, 1);
  while (monthCount(month) % step) month = addMonths(month, 1);
  let yearShown = '';
  for (; dayCount(month) <= scale.to; month = addMonths(month, step)) {
    const year = dayText(month, locale, 'year');
    ticks.push({
      x: scale.at(month),
      label: step < 12 ? dayText(month, locale, 'month') : year,
      ...(step < 12 && year !== yearShown ? { year } : {}),
    });
    yearShown = year;
  }
  return ticks;
}

/** Weeks of pregnancy before the birth, or the due date while there is none; the child's age in months from it on. */
export function ageTicks(
  scale: TimeScale,
  { birthDate, dueDate }: ChildDates,
  strings: PictureStrings,
): Tick[] {
  const birth = birthDate ?? dueDate;
  if (birth == null) return [];
  const start = addDays(dueDate ?? birth, -daysOfPregnancy);
  const step = stepFor(scale, ageSpacingPx);
  const weeks = Math.max(1, Math.round(step * 1.25)) * 4;
  const before = range(Math.floor(daysOfPregnancy / 7 / weeks)).map((count) => ({
    day: addDays(start, (count + 1) * weeks * 7),
    label: strings.pregnancy((count + 1) * weeks),
  }));
  const monthsToEnd = Math.max(0, Math.ceil((scale.to - dayCount(birth)) / daysOfMonth));
  const after = range(Math.floor(monthsToEnd / step)).map((count) => ({
    day: addMonths(birth, (count + 1) * step),
    label: strings.ageInMonths((count + 1) * step),
  }));
  const room = (ageSpacingPx * (scale.to - scale.from)) / (scale.right - scale.left);
  return [
    ...before.filter(({ day }) => daysBetween(day, birth) >= room),
    { day: birth, label: birthDate == null ? strings.due : strings.born },
    ...after,
  ]
    .filter(({ day }) => dayCount(day) >= scale.from && dayCount(day) <= scale.to)
    .map(({ day, label }) => ({ x: scale.at(day), label }));
}

function stepFor({ from, to, left, right }: TimeScale, spacingPx: number): number {
  const monthPx = ((right - left) / (to - from)) * daysOfMonth;
  return steps.find((step) => step * monthPx >= spacingPx) ?? steps.at(-1)!;
}

function dayOf(count: number): LocalDay {
  return addDays('1970-01-01', Math.floor(count));
}

/** January is 0 of its year, so that steps begin with years. */
function monthCount(day: LocalDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function range(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => index);
}
