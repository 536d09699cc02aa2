// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { phqLicence, phqLicenceEvidence } from '../phq-licence.js';
import { frequencyOfDays } from '../response-scales.js';

/** First two items of the PHQ-9: a pre-screen for depression, 0-6, higher is more severe. */
export const phq2 = {
  kind: 'questionnaire',
  id: 'phq-2',
  version: '1.0',
  name: 'PHQ-2',
  title: 'Patient Health Questionnaire-2 (PHQ-2)',
  language: 'en',
  respondent: 'self',
  licence: phqLicence,
  evidence: 'cross-checked',
  loinc: { panel: '55757-9', total: '55758-7' },
  recallDays: 14,
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  scales: { default: frequencyOfDays },
  items: [
    { id: '1', text: 'Little interest or pleasure in doing things', loinc: '44250-9' },
    { id: '2', text: 'Feeling down, depressed, or hopeless', loinc: '44255-8' },
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
    { id: 'ge3', min: 3, screens: true, source: 'Kroenke 2003, Med Care 41:1284-92' },
    {
      id: 'ge2',
      min: 2,
      source:
        'Arroll 2010 (Ann Fam Med 8:348-53): 2 or more, sensitivity 86%, specificity 78%; 3 or more, 61% and 92%',
    },
  ],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'phq-2',
  sources: ['Kroenke 2003, Med Care 41:1284-92'],
  licence: phqLicenceEvidence,
  text: 'Items and options agree in two or more public copies.',
  loinc: 'Panel, items and total verified.',
} as const satisfies Provenance;
