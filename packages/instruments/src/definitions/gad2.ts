// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { phqLicence, phqLicenceEvidence } from '../phq-licence.js';
import { frequencyOfDays } from '../response-scales.js';

/** First two items of the GAD-7: a pre-screen for anxiety, 0-6, higher is more severe. */
export const gad2 = {
  kind: 'questionnaire',
  id: 'gad-2',
  version: '1.0',
  name: 'GAD-2',
  title: 'GAD-2',
  language: 'en',
  respondent: 'self',
  licence: phqLicence,
  evidence: 'cross-checked',
  loinc: { panel: null, total: null },
  recallDays: 14,
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  scales: { default: frequencyOfDays },
  items: [
    { id: '1', text: 'Feeling nervous, anxious or on edge', loinc: '69725-0' },
    { id: '2', text: 'Not being able to stop or control worrying', loinc: '68509-9' },
  ],
  scoring: {
    range: [0, 6],
    higherIs: 'worse',
    prorateUpTo: 0,
    missingItemSource: 'Each item is needed (our policy; no owner rule)',
    subscales: [],
  },
  bands: [],
  cutPoints: [
    {
      id: 'ge3',
      min: 3,
      screens: true,
      source: 'Kroenke 2007, Ann Intern Med 146:317-25: sensitivity 86%, specificity 83%',
    },
  ],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'gad-2',
  sources: ['Kroenke 2007, Ann Intern Med 146:317-25'],
  licence: phqLicenceEvidence,
  text: 'Items and options agree in two or more public copies.',
  loinc: 'none known',
} as const satisfies Provenance;
