// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Result } from '@cradleside/instruments';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { psoc } from '@cradleside/instruments/psoc';
import { asq } from '@cradleside/instruments/asq';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { selectThresholds } from '@cradleside/instruments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day/add-days.js';
import { duePoints, scheduleTemplates } from '../schedule/index.js';
import { leastSquares, slopeOf, trendOf, type TrendRequest, type TrendScreening } from './index.js';

/** Answers to the first items, highest first, that come to a total. */
function resultOf(instrument: Instrument, total: number, blanks = 0): Result {
  let left = total;
  const scored = instrument.items.filter(({ unscored }) => !unscored);
  const answers = scored.slice(0, scored.length - blanks).map(({ id, scale = 'default' }) => {
    const values = instrument.scales[scale].map(({ value }) => value);
    const value = Math.min(Math.max(...values), Math.max(left, Math.min(...values)));
    left -= value;
    return [id, value];
  });
  return scoreResponses(instrument, Object.fromEntries(answers));
}

const screen = (date: string, total: number, more: Partial<TrendScreening> & { blanks?: number } = {}) => ({
  id: date,
  date,
  result: resultOf(phq9, total, more.blanks),
  ...more,
});
const trend = (screenings: readonly TrendScreening[], more: Partial<TrendRequest> = {}) =>
  trendOf({ instrument: phq9, screenings, slopeMinimumDays: 60, ...more });

describe('a series', () => {
  it('has the first, the last and the best screen, in whatever order they are handed over', () => {
    const { points, baseline, last, best } = trend([
      screen('2026-07-15', 9),
      screen('2026-01-15', 18),
      screen('2026-10-15', 13),
      screen('2026-04-15', 9),
    ]);
    expect(points.map(({ total }) => total)).toEqual([18, 9, 9, 13]);
    expect([baseline, last, best].map((point) => point?.date)).toEqual([
      '2026-01-15',
      '2026-10-15',
      '2026-04-15',
    ]);
  });

  it('leaves struck screens out, and keeps a prorated one out of every number', () => {
    const { points, last, slope } = trend([
      screen('2026-01-15', 18),
      screen('2026-04-15', 3, { isStruck: true }),
      screen('2026-07-15', 12, { blanks: 2 }),
    ]);
    expect(points.map(({ total, prorated }) => [total, prorated])).toEqual([
      [18, null],
      [null, 15],
    ]);
    expect(points[1]?.band?.id).toBe('moderately-severe');
    expect(last?.date).toBe('2026-01-15');
    expect(slope).toEqual({ kind: 'none', reason: 'one-screen', screens: 1, spanDays: 0 });
  });

  it('says what is not there', () => {
    expect(trend([])).toMatchObject({
      baseline: null,
      last: null,
      best: null,
      sinceBaseline: null,
      worsened: [],
      slope: { reason: 'no-screen' },
    });
    expect(trend([screen('2026-01-15', 18)])).toMatchObject({ sinceBaseline: null, sincePrevious: null });
  });

  it('tells in which window each screen lies, and of which point', () => {
    const points = duePoints({
      schedule: scheduleTemplates.trial,
      enrolled: '2026-01-15',
      until: '2026-12-31',
    });
    const { points: series } = trend([screen('2026-01-20', 18), screen('2026-08-20', 14)], { points });
    expect(series.map(({ window }) => [window?.point.count, window?.isInWindow])).toEqual([
      [0, true],
      [6, false],
    ]);
  });

  it('is none for an instrument that adds nothing up', () => {
    expect(() => trend([], { instrument: asq })).toThrowError(
      expect.objectContaining({ code: 'wrong-instrument' }),
    );
  });
});

describe('change', () => {
  it('comes with threshold, population and source', () => {
    const { sinceBaseline } = trend([screen('2025-09-02', 18), screen('2026-03-04', 9)]);
    expect(sinceBaseline).toMatchObject({
      change: -9,
      reliable: 'improved',
      meaningful: true,
      response: true,
      remission: false,
    });
    const [reliable] = sinceBaseline?.thresholds ?? [];
    expect(reliable).toMatchObject({
      id: 'reliable-6',
      value: 6,
      met: true,
      isShown: true,
      population: 'adults',
      source: 'NHS Talking Therapies',
    });
    expect(
      sinceBaseline?.thresholds.every(({ source, population }) => source !== '' && population !== ''),
    ).toBe(true);
  });

  it.each([
    [10, true],
    [9, null],
  ])('tells of a response only from a first total of 10 on: %i', (first, response) => {
    expect(trend([screen('2025-09-02', first), screen('2026-03-04', 4)]).sinceBaseline?.response).toBe(
      response,
    );
  });

  it('uses the thresholds that the agency chose', () => {
    const chosen = selectThresholds(gad7, { change: ['reliable-4'] });
    const screenings = [12, 7].map((total, index) => ({
      id: String(index),
      date: addDays('2026-01-15', index * 90),
      result: resultOf(gad7, total),
    }));
    const outcome = (instrument: Instrument) => trend(screenings, { instrument }).sinceBaseline?.reliable;
    expect([outcome(gad7), outcome(chosen)]).toEqual(['none', 'improved']);
  });

  it.each([
    ['baseline and best', [8, 14], ['baseline', 'best']],
    ['best alone', [14, 5, 12], ['best']],
    ['neither', [14, 9, 14], []],
  ])('is reliably worse against %s', (_, totals, worsened) => {
    const screenings = totals.map((total, index) => screen(addDays('2026-01-15', index * 60), total));
    expect(trend(screenings).worsened).toEqual(worsened);
  });

  it('knows an instrument in which more is better', () => {
    const [low, high] = psoc.scoring.range;
    const screenings = [high, low].map((total, index) => ({
      id: String(index),
      date: addDays('2026-01-15', index * 90),
      result: resultOf(psoc, total),
    }));
    const { baseline, best, last } = trend(screenings, { instrument: psoc });
    expect(best).toBe((baseline?.total ?? 0) > (last?.total ?? 0) ? baseline : last);
  });
});

describe('a slope', () => {
  const dated = (...points: readonly (readonly [string, number])[]) =>
    points.map(([date, score]) => ({ date, score }));

  it('is one through three screens, a change through two', () => {
    // Days 0, 181, 365 lie -182, -1, 183 from their mean: (-182 x 10/3 + 2/3 - 183 x 8/3) / (182^2 + 1 + 183^2) a day.
    const three = slopeOf(dated(['2026-01-15', 14], ['2026-07-15', 10], ['2027-01-15', 8]), 60);
    expect(three).toMatchObject({ kind: 'slope', screens: 3, spanDays: 365 });
    expect(three.kind === 'slope' && three.perMonth).toBeCloseTo((-1094 / 66_614) * 30.4375, 12);
    const two = slopeOf(dated(['2026-01-15', 14], ['2026-07-15', 10]), 60);
    expect(two).toMatchObject({ kind: 'change', screens: 2, spanDays: 181 });
    expect(two.kind === 'change' && two.perMonth).toBeCloseTo(-4 / (181 / 30.4375), 12);
  });

  it.each([
    ['2026-03-15', 'too-short'],
    ['2026-03-16', undefined],
  ])('needs its days between first and last: %s', (date, reason) => {
    const slope = slopeOf(dated(['2026-01-15', 14], [date, 10]), 60);
    expect(slope.kind === 'none' ? slope.reason : undefined).toBe(reason);
  });

  it('is none on one day', () => {
    expect(slopeOf(dated(['2026-01-15', 14], ['2026-01-15', 10]), 0)).toMatchObject({ reason: 'too-short' });
  });

  it('is that of the line on which scores lie, wherever it begins', () => {
    const months = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 12 });
    const slopes = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(months, slopes, fc.integer({ min: -80, max: 80 }), (times, tenths, level) => {
        const points = times.map((time) => ({
          months: time / 10,
          score: level + (tenths / 10) * (time / 10),
        }));
        expect(leastSquares(points)).toBeCloseTo(tenths / 10, 6);
      }),
    );
  });
});
