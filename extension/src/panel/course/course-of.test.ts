// SPDX-License-Identifier: Apache-2.0
import { ace10 } from '@cradleside/instruments/ace10';
import { asq } from '@cradleside/instruments/asq';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { defaultPolicy } from '@cradleside/policy';
import { describe, expect, it } from 'vitest';
import type { Family } from '../practice/records.js';
import { inOrder, sampleCaregiver, sampleScreening } from '../practice/testing/sample-screening.js';
import type { Stored } from '../practice/typed-records.js';
import { courseFacts } from './course-facts.js';
import { courseMarks, leftOutWords } from './course-marks.js';
import { courseOf } from './course-of.js';

const family: Family = {
  code: 'K-204',
  caregivers: [{ id: sampleCaregiver, kinship: 'mother', label: '', language: 'en' }],
  child: { label: '', birthDate: '2025-12-11', dueDate: '' },
  opened: '2025-09-01',
  closed: '',
};
const each = (value: number | null, count = 9) => inOrder(...Array.from({ length: count }, () => value));
const phq = (date: string, value: number, more = {}) =>
  sampleScreening(phq9, each(value), { date, id: date.replaceAll('-', ''), ...more });
const two = [phq('2025-09-02', 2), phq('2026-03-04', 1)];

const courseIn = (screenings: readonly Stored<'screening'>[], policy = defaultPolicy) =>
  courseOf(family, screenings, { caregiver: sampleCaregiver, policy, today: '2026-11-26' });
const factsIn = (screenings: readonly Stored<'screening'>[], policy = defaultPolicy) =>
  Object.fromEntries(
    courseFacts(courseIn(screenings, policy).series[0]).map(({ label, value }) => [label, value]),
  );

describe('the course of a caregiver', () => {
  it('has each instrument that adds something up and is given more than once', () => {
    const { series } = courseIn([
      sampleScreening(gad7, each(1, 7), { id: '7' }),
      ...two,
      sampleScreening(asq, {}, { id: '8' }),
      sampleScreening(ace10, each(1, 10), { id: '9' }),
    ]);
    expect(series.map(({ instrument, trend }) => [instrument.id, trend.points.length])).toEqual([
      ['phq-9', 2],
      ['gad-7', 1],
    ]);
  });

  it('is that of the episode, of that person, of what counts; and says what is left out', () => {
    const course = courseIn([
      ...two,
      phq('2025-08-01', 3),
      phq('2026-01-05', 0, { isStruck: true }),
      phq('0202-01-05', 0),
      phq('2026-02-05', 0, { caregiver: 'd'.repeat(32) }),
    ]);
    expect(course.series[0]?.trend.points.map(({ total }) => total)).toEqual([18, 9]);
    expect(course.leftOut).toEqual({ before: 1, badDay: 1, struck: 1 });
    expect(leftOutWords(course.leftOut)).toEqual([
      '1 screen from before this episode: not in the picture.',
      '1 screen on a day that cannot be right: not in the picture. Correct the day.',
      '1 screen struck out: not in the picture.',
    ]);
  });

  it('has the windows of the agency’s schedule, and the child’s age', () => {
    const { series, child } = courseIn([phq('2025-09-02', 2), phq('2026-04-20', 1)]);
    expect(series[0]?.trend.points.map(({ window }) => [window?.point.count, window?.isInWindow])).toEqual([
      [0, true],
      [6, false],
    ]);
    expect(courseMarks(series[0])).toEqual([
      '1 screen outside the window of the schedule: a small tick at the point.',
    ]);
    expect(child).toEqual({ birthDate: '2025-12-11', dueDate: null });
  });

  it('shows a prorated value only where the agency does', () => {
    const prorated = [...two, sampleScreening(phq9, each(1, 7), { date: '2026-05-04', id: '5' })];
    const marks = (showProrated: boolean) =>
      courseMarks(courseIn(prorated, { ...defaultPolicy, showProrated }).series[0]);
    expect(marks(true)[0]).toContain('1 screen with a prorated value');
    expect(marks(false)[0]).toContain('1 screen without a total');
  });
});

describe('the numbers beside a picture', () => {
  it('are baseline, best, last, each threshold in use, and the change a month', () => {
    expect(factsIn(two)).toEqual({
      Baseline: '18 of 27, Sep 2, 2025',
      Best: '9 of 27, Mar 4, 2026',
      Last: '9 of 27, Mar 4, 2026',
      Change: '−9 since Sep 2, 2025',
      'Reliable change (6 points or more)': 'met: improved',
      'Change that is noticed (5 points or more)': 'met',
      'Response (down by 50 % or more)': 'met',
      'Remission (below 5)': 'not met',
      'Change a month': '−1.50 points per month (2 screens over 6.0 months)',
    });
  });

  it('name population and source of each threshold', () => {
    const [reliable] = courseFacts(courseIn(two).series[0]).filter(({ label }) =>
      label.startsWith('Reliable'),
    );
    expect(reliable?.source).toBe('adults; NHS Talking Therapies');
  });

  it('tell of no response where the baseline was low, and call three screens a slope', () => {
    const facts = factsIn([phq('2025-09-02', 1), phq('2026-03-04', 0), phq('2026-09-04', 2)]);
    expect(facts['Response (down by 50 % or more)']).toBe('not told: the baseline is below 10');
    expect(facts['Reliable change (6 points or more)']).toBe('met: worsened');
    expect(facts['Slope']).toMatch(/^\+0\.7\d points per month \(3 screens over 12\.\d months\)$/);
  });

  it('use the thresholds and days that the agency chose', () => {
    const policy = {
      ...defaultPolicy,
      slopeMinimumDays: 200,
      changeThresholds: [{ instrument: 'gad-7', ids: ['reliable-4'], reason: 'Test' }],
    };
    const facts = factsIn(
      [1, 0].map((value, index) =>
        sampleScreening(gad7, each(value, 7), { date: `2026-0${index + 1}-05`, id: String(index) }),
      ),
      policy,
    );
    expect(facts['Reliable change (4 points or more)']).toBe('met: improved');
    expect(facts['Slope']).toBe('none: 2 screens over 31 days are too close together');
  });

  it('say what one screen, and none with a total, come to', () => {
    expect(factsIn(two.slice(0, 1))['Slope']).toBe('none: one screen makes no change');
    expect(factsIn([sampleScreening(phq9, each(1, 3), { date: '2026-03-04' })])).toEqual({
      Last: 'no screen with a total yet',
    });
  });
});
