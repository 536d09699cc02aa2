// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';

/** A questionnaire such as an agency could bring along: word ids, a scale of its own, a critical item, no bands. */
export const ownDefinition: Instrument = {
  kind: 'questionnaire',
  id: 'sleep-check',
  version: '0.1.0',
  name: 'Sleep check',
  title: 'Sleep check of a made-up agency',
  language: 'en',
  respondent: 'self',
  licence: { status: 'free', notice: 'Made up for tests.' },
  evidence: 'none',
  loinc: { panel: null, total: null },
  recall: 'last night',
  recallDays: 1,
  stem: 'Thinking of last night:',
  scales: {
    default: [
      { value: 0, label: 'No', loinc: null },
      { value: 1, label: 'A little', loinc: null },
      { value: 2, label: 'A lot', loinc: null },
    ],
  },
  items: [
    { id: 'tired', text: 'Were you tired?', loinc: null },
    { id: 'woken', text: 'Were you woken?', loinc: null },
    { id: 'safe', text: 'Were you afraid?', loinc: null },
  ],
  scoring: { range: [0, 6], higherIs: 'worse', prorateUpTo: 0, missingItemSource: 'made up', subscales: [] },
  bands: [],
  cutPoints: [{ id: 'ge3', min: 3, screens: true, source: 'made up' }],
  criteria: [],
  alerts: [{ item: 'safe', atLeast: 2, kind: 'act-now', rule: 'item-safe.ge2', source: 'made up' }],
  change: [],
};
