// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { closingView } from './closing-view.js';
import type { Family, Screening } from './records.js';
import { sampleCaregiver, sampleScreening } from './testing/sample-screening.js';

const grandmother = 'd'.repeat(32);
const schedule = { months: [0, 6, 12], windowDays: 30, instruments: ['phq-9', 'gad-7'] };
const family = {
  caregivers: [{ id: sampleCaregiver }, { id: grandmother }],
  opened: '2026-01-15',
} as unknown as Family;
const view = (screenings: readonly Screening[], closed = '2026-10-15') =>
  closingView(family, screenings, { schedule, closed }).map(
    ({ caregiver, instrument, state, screeningDate = '' }) =>
      `${caregiver === grandmother ? 'grandmother' : 'mother'} ${instrument} ${state} ${screeningDate}`,
  );

it('asks the first caregiver for the whole schedule around the day of closing', () => {
  expect(view([sampleScreening(phq9, {}, { date: '2026-10-01' }).value])).toEqual([
    'mother phq-9 done 2026-10-01',
    'mother gad-7 due ',
  ]);
});

it('asks another person for what she has had, and counts no struck-out screen', () => {
  const screenings = [
    sampleScreening(gad7, {}, { date: '2026-02-01', caregiver: grandmother }).value,
    sampleScreening(phq9, {}, { date: '2026-10-01', isStruck: true }).value,
  ];
  expect(view(screenings)).toEqual(['mother phq-9 due ', 'mother gad-7 due ', 'grandmother gad-7 due ']);
});

it('asks for nothing on a day that is none', () => {
  expect(view([], '2026-02-30')).toEqual([]);
  expect(view([], '')).toEqual([]);
});
