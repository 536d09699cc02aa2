// SPDX-License-Identifier: Apache-2.0
import { ratio } from '@cradleside/charting/visit';
import { describe, expect, it } from 'vitest';
import { coachingCalls, trainingDays, videoFeedback } from './index.js';

const inPerson = (...dates: readonly string[]) => dates.map((date) => ({ date, isInPerson: true }));
const seven = inPerson(
  '2025-01-13',
  '2025-01-14',
  '2025-03-10',
  '2025-05-12',
  '2025-07-14',
  '2025-09-08',
  '2025-11-10',
);

describe('training', () => {
  it('is complete with the seventh day in person', () => {
    expect(trainingDays(seven, '2026-03-04')).toMatchObject({
      days: 7,
      required: 7,
      from: '2025-01-13',
      to: '2026-01-13',
      completeOn: '2025-11-10',
    });
    expect(trainingDays(seven.slice(1), '2026-03-04').completeOn).toBeNull();
  });

  it('counts a day once, none at a screen, none ahead and none after 12 months', () => {
    const days = [
      ...inPerson('2025-01-13', '2025-01-13', '2026-01-12', '2026-01-13'),
      { date: '2025-02-03', isInPerson: false },
    ];
    expect(trainingDays(days, '2026-03-04').days).toBe(2);
    expect(trainingDays(days, '2025-06-01').days).toBe(1);
    expect(trainingDays(days, '2026-01-12').days).toBe(2);
    expect(trainingDays(days, '2026-01-11').days).toBe(1);
  });

  it('has not begun without a day', () => {
    expect(trainingDays([], '2026-03-04')).toMatchObject({ days: 0, from: null, to: null, completeOn: null });
  });
});

describe('coaching calls', () => {
  const call = (date: string, isCasePresented = false) => ({ date, isCasePresented });
  const span = { from: '2026-01-05', today: '2026-02-20' };

  it('are told as fortnights with a call, of those that are over', () => {
    // Fortnights begin on 5 and 19 January, 2 and 16 February; the last is not over.
    const calls = [call('2026-01-05', true), call('2026-01-18'), call('2026-02-02')];
    expect(coachingCalls(calls, span)).toMatchObject({
      calls: 3,
      casesPresented: ratio(1, 3),
      fortnights: ratio(2, 3),
      nextBy: '2026-02-16',
    });
  });

  it('count the current fortnight once it has a call', () => {
    expect(coachingCalls([call('2026-02-16')], span).fortnights).toEqual(ratio(1, 4));
  });

  it('count one of today', () => {
    expect(coachingCalls([call('2026-02-20')], span).calls).toBe(1);
  });

  it('count none before the start or ahead', () => {
    expect(coachingCalls([call('2026-01-04'), call('2026-02-21')], span)).toMatchObject({
      calls: 0,
      nextBy: '2026-01-19',
    });
  });
});

describe('video feedback', () => {
  const session = (date: string, isRecorded = true, isReviewed = true) => ({ date, isRecorded, isReviewed });
  const given = { on: '2026-01-05', decision: 'given' } as const;
  const today = '2026-03-04';

  it('counts recorded and reviewed sessions of the six that are planned', () => {
    const sessions = [
      session('2026-01-07', true, false),
      session('2026-01-14'),
      session('2026-01-21', false, false),
    ];
    expect(videoFeedback(sessions, { consents: [given], today })).toMatchObject({
      sessions: 2,
      planned: 6,
      recorded: 2,
      reviewed: 1,
      consent: 'given',
      recordedWithoutConsent: [],
    });
  });

  it('names recordings on days on which no consent held', () => {
    const consents = [{ on: '2026-02-01', decision: 'withdrawn' } as const, given];
    const sessions = ['2026-01-04', '2026-01-05', '2026-01-31', '2026-02-01'].map((date) => session(date));
    expect(videoFeedback(sessions, { consents, today })).toMatchObject({
      consent: 'withdrawn',
      recordedWithoutConsent: ['2026-01-04', '2026-02-01'],
    });
  });

  it('counts a session of today and none that lies ahead', () => {
    const sessions = [session('2026-03-04'), session('2026-03-05')];
    expect(videoFeedback(sessions, { consents: [given], today }).sessions).toBe(1);
  });

  it('does not take silence for consent', () => {
    expect(videoFeedback([session('2026-01-07')], { consents: [], today })).toMatchObject({
      consent: 'not-asked',
      recordedWithoutConsent: ['2026-01-07'],
    });
  });

  it('takes the later of two decisions of one day', () => {
    const consents = [given, { on: given.on, decision: 'declined' } as const];
    expect(videoFeedback([], { consents, today }).consent).toBe('declined');
  });
});
