// SPDX-License-Identifier: Apache-2.0
import { addDays, addMonths } from '@cradleside/charting/day';
import { describe, expect, it } from 'vitest';
import { endorsementHours, type HoursRequest, type SupervisionSession } from './index.js';

const today = '2026-03-04';
const session = (date: string, minutes = 60, kind: SupervisionSession['kind'] = 'individual') => ({
  date,
  minutes,
  kind,
});
/** So many hours, one a fortnight from a day on. */
const fortnightly = (count: number, from: string) =>
  Array.from({ length: count }, (_, index) => session(addDays(from, index * 14)));
const hours = (sessions: readonly SupervisionSession[], more: Partial<HoursRequest> = {}) =>
  endorsementHours({ category: 'family-specialist', sessions, today, ...more });

describe('hours toward endorsement', () => {
  it.each([
    ['family-specialist', 24],
    ['mental-health-specialist', 50],
  ] as const)('of a %s are %i', (category, required) => {
    const { rule, requiredMinutes } = hours([], { category });
    expect([rule.hours, requiredMinutes]).toEqual([required, required * 60]);
    expect(rule.source).toContain('MI-AIMH');
  });

  it('count individual and group sessions, and 0 of peer supervision', () => {
    const sessions = [
      session('2026-01-07'),
      session('2026-01-14', 90, 'group'),
      session('2026-01-21', 120, 'peer'),
    ];
    expect(hours(sessions)).toMatchObject({ minutes: 150, peerMinutes: 120, since: '2026-01-07' });
    expect(hours(Array.from({ length: 40 }, () => session('2025-01-07', 60, 'peer')))).toMatchObject({
      minutes: 0,
      since: null,
      completeOn: null,
    });
  });

  it('are complete with the session that makes them 24, a year or more after the first', () => {
    const sessions = fortnightly(30, '2024-06-05');
    // 26 fortnights are 364 days: the year is over a day after the 27th session.
    expect(hours(sessions.slice(0, 27)).completeOn).toBe('2025-06-05');
    expect(hours(sessions).completeOn).toBe(addMonths('2024-06-05', 12));
    expect(hours(sessions.slice(0, 23)).completeOn).toBeNull();
  });

  it('are complete with exactly 24, and take sessions of 1 minute to a day', () => {
    const sessions = [session('2025-01-08', 1440 - 1), session('2026-01-08', 1)];
    expect(hours(sessions)).toMatchObject({ minutes: 1440, completeOn: '2026-01-08' });
    expect(hours([session('2025-01-08', 1440 - 2), session('2026-01-08', 1)]).completeOn).toBeNull();
    expect(hours([session('2026-01-08', 1440)]).minutes).toBe(1440);
  });

  it('are not complete within less than a year, however many they are', () => {
    const sessions = [...fortnightly(20, '2025-04-02'), session('2025-04-03', 600)];
    expect(hours(sessions)).toMatchObject({ minutes: 1800, completeOn: null, earliestOn: '2026-04-02' });
    expect(hours(sessions, { today: '2026-04-02' }).completeOn).toBe('2026-04-02');
  });

  it('forget what is more than two years old', () => {
    expect(hours([session('2024-03-03'), session('2024-03-04'), session('2026-01-07')])).toMatchObject({
      minutes: 120,
      since: '2024-03-04',
    });
    const spread = Array.from({ length: 24 }, (_, index) => session(addMonths('2022-01-05', index * 2)));
    expect(hours(spread).completeOn).toBeNull();
  });

  it('count today and nothing that lies ahead', () => {
    expect(hours([session('2026-03-05')]).minutes).toBe(0);
    expect(hours([session('2026-03-04')]).minutes).toBe(60);
  });

  it('are 12 in each year after endorsement', () => {
    const sessions = [
      session('2024-09-30'),
      session('2024-10-01'),
      session('2025-09-30'),
      session('2025-10-01', 90),
    ];
    expect(hours(sessions, { endorsedOn: '2024-10-01' }).years).toEqual([
      { from: '2024-10-01', to: '2025-10-01', minutes: 120, requiredMinutes: 720 },
      { from: '2025-10-01', to: '2026-10-01', minutes: 90, requiredMinutes: 720 },
    ]);
  });

  it.each([0, -60, 0.5, 1441, Number.NaN])('are refused with %d minutes', (minutes) => {
    expect(() => hours([session('2026-01-07', minutes)])).toThrow(RangeError);
  });

  it('are refused with a day that does not exist', () => {
    expect(() => hours([session('2026-02-30')])).toThrow(RangeError);
  });
});
