// SPDX-License-Identifier: Apache-2.0
import type { Schedule } from './schedule.js';

const caregiverScreens = ['phq-9', 'gad-7', 'pcl-5'] as const;

/** Ready-made schedules; an agency's policy may hold any other. The lists of instruments are suggestions. */
export const scheduleTemplates = {
  /** Baseline, 6 and 12 months, 30 days either side: as in the trial of the programme (Jester et al. 2025). */
  trial: { months: [0, 6, 12], windowDays: 30, instruments: caregiverScreens },
  /** At enrolment, within 3 months after the birth for those enrolled before it, then yearly: MIECHV type. */
  yearly: { months: [0], monthsAfterBirth: [3], everyMonths: 12, windowDays: 30, instruments: ['phq-9'] },
  /** At enrolment, then every 4 weeks. */
  everyFourWeeks: { months: [0], everyWeeks: 4, windowDays: 7, instruments: ['phq-9'] },
} as const satisfies Readonly<Record<string, Schedule>>;
