// SPDX-License-Identifier: Apache-2.0
import { deepFreeze } from './deep-freeze.js';
import type { Policy } from './policy.js';

/**
 * What holds until an agency says otherwise. Deeply frozen. Backup after 7 days or 25 records; slopes from 60 days, a
 * follow-up within 7 days and an alert overdue after 60 minutes are our policy, not published rules.
 */
export const defaultPolicy: Policy = deepFreeze({
  version: 1,
  agency: '',
  idleLockMinutes: 10,
  languages: ['en', 'es', 'ar'],
  singleCopyTranslations: [],
  instruments: [
    { instrument: 'phq-9' },
    { instrument: 'gad-7' },
    { instrument: 'pcl-5' },
    { instrument: 'imh-hv-visit-components' },
    { instrument: 'phq-2' },
    { instrument: 'gad-2' },
    { instrument: 'phq-4' },
    { instrument: 'pc-ptsd-5' },
    { instrument: 'asq' },
    { instrument: 'ace-10' },
  ],
  cutPoints: [],
  changeThresholds: [],
  schedule: { months: [0, 6, 12], windowDays: 30, instruments: ['phq-9', 'gad-7', 'pcl-5'] },
  crisis: {},
  handOver: true,
  showProrated: true,
  slopeMinimumDays: 60,
  supervisorMinutes: 60,
  followUpDays: 7,
  noteLanguage: 'en',
  noteChart: 'caregiver',
  retentionMonths: null,
  backupReminder: { days: 7, records: 25 },
  pageRules: [],
});
