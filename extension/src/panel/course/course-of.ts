// SPDX-License-Identifier: Apache-2.0
import type { ChildDates } from '@cradleside/charting/day';
import type { DuePoint } from '@cradleside/charting/schedule';
import { trendOf } from '@cradleside/charting/trend';
import type { Trend, TrendScreening } from '@cradleside/charting/trend';
import type { Instrument } from '@cradleside/instruments';
import type { Policy } from '@cradleside/policy';
import type { RecordId } from '@cradleside/record-store';
import { hasCourse } from '../practice/has-course.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { ofEpisode } from '../practice/of-episode.js';
import type { Family } from '../practice/records.js';
import { childDates, isDay, schedulePoints } from '../practice/schedule-points.js';
import { trends } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';

/** One instrument of one caregiver in one episode. */
export interface CourseSeries {
  /** With the thresholds that the agency chose. */
  readonly instrument: Instrument;
  readonly screenings: readonly TrendScreening[];
  readonly trend: Trend;
}

/** How the scores of a caregiver went in an episode, as the pictures are given it. */
export interface Course {
  /** In the order of the catalog. */
  readonly series: readonly CourseSeries[];
  /** Points of the schedule, to tell in which window a screen lies. */
  readonly points: readonly DuePoint[];
  readonly child: ChildDates;
  readonly slopeMinimumDays: number;
  readonly leftOut: LeftOut;
}

/** Screens that are not in a course, so that the screen can say so. */
export interface LeftOut {
  /** Answered before the episode was opened. */
  readonly before: number;
  /** On a day that cannot be right. */
  readonly badDay: number;
  readonly struck: number;
}

/**
 * The course of every instrument that adds something up, from the screens of this episode that count.
 *
 * @param screenings all of the family
 * @param today the local day
 */
export function courseOf(
  family: Family,
  screenings: readonly Stored<'screening'>[],
  {
    caregiver,
    policy,
    today,
  }: { readonly caregiver: RecordId; readonly policy: Policy; readonly today: string },
): Course {
  const points = schedulePoints(family, { schedule: policy.schedule, until: today });
  const { slopeMinimumDays } = policy;
  const own = screenings
    .filter(({ value }) => value.caregiver === caregiver)
    .filter(({ value }) => hasCourse(policy, value.administration.instrument));
  const series = trends([{ id: caregiver }], own).flatMap(({ instrument: id, screenings: sittings }) => {
    const instrument = instrumentInUse(policy, id);
    const inEpisode = ofEpisode(sittings, family.opened).map((one) => toTrendScreening(one, policy));
    if (!instrument || inEpisode.length === 0) return [];
    const trend = trendOf({ instrument, screenings: inEpisode, points, slopeMinimumDays });
    return [{ instrument, screenings: inEpisode, trend }];
  });
  return { series, points, child: childDates(family), slopeMinimumDays, leftOut: leftOutOf(family, own) };
}

/** An agency that shows no prorated values gets none here either. */
function toTrendScreening({ id, value }: Stored<'screening'>, { showProrated }: Policy): TrendScreening {
  const { result } = value.administration;
  return {
    id,
    date: value.date,
    result: showProrated ? result : { ...result, prorated: null, proratedBand: null },
  };
}

function leftOutOf({ opened }: Family, own: readonly Stored<'screening'>[]): LeftOut {
  const counted = own.filter(({ value }) => !value.isStruck);
  const dated = counted.filter(({ value }) => isDay(value.date));
  return {
    before: dated.length - ofEpisode(dated, opened).length,
    badDay: counted.length - dated.length,
    struck: own.length - counted.length,
  };
}
