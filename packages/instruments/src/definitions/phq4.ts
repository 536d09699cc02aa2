// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { phqLicence, phqLicenceEvidence } from '../phq-licence.js';
import { frequencyOfDays } from '../response-scales.js';

/** GAD-2 and PHQ-2 in one, anxiety first: 0-12, higher is more severe. */
export const phq4 = {
  kind: 'questionnaire',
  id: 'phq-4',
  version: '1.0',
  name: 'PHQ-4',
  title: 'Patient Health Questionnaire-4 (PHQ-4)',
  language: 'en',
  respondent: 'self',
  licence: phqLicence,
  evidence: 'cross-checked',
  loinc: { panel: '69724-3', total: '70272-0' },
  recallDays: 14,
  stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  scales: { default: frequencyOfDays },
  items: [
    { id: '1', text: 'Feeling nervous, anxious or on edge', loinc: '69725-0' },
    { id: '2', text: 'Not being able to stop or control worrying', loinc: '68509-9' },
    { id: '3', text: 'Little interest or pleasure in doing things', loinc: '44250-9' },
    { id: '4', text: 'Feeling down, depressed, or hopeless', loinc: '44255-8' },
  ],
  scoring: {
    range: [0, 12],
    higherIs: 'worse',
    prorateUpTo: 0,
    missingItemSource: 'Each item is needed (our policy; no owner rule)',
    subscales: [
      { id: 'anxiety', name: 'Anxiety (GAD-2)', items: ['1', '2'] },
      { id: 'depression', name: 'Depression (PHQ-2)', items: ['3', '4'] },
    ],
  },
  bands: [
    {
      id: 'normal',
      label: 'Normal',
      from: 0,
      to: 2,
      source: 'Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621',
    },
    {
      id: 'mild',
      label: 'Mild',
      from: 3,
      to: 5,
      source: 'Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621',
    },
    {
      id: 'moderate',
      label: 'Moderate',
      from: 6,
      to: 8,
      source: 'Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621',
    },
    {
      id: 'severe',
      label: 'Severe',
      from: 9,
      to: 12,
      source: 'Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621',
    },
  ],
  cutPoints: [
    {
      id: 'anxiety.ge3',
      subscale: 'anxiety',
      min: 3,
      screens: true,
      source: 'Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621',
    },
    {
      id: 'depression.ge3',
      subscale: 'depression',
      min: 3,
      screens: true,
      source: 'Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621',
    },
  ],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'phq-4',
  sources: ['Kroenke, Spitzer, Williams & Loewe 2009, Psychosomatics 50:613-621'],
  licence: phqLicenceEvidence,
  text: 'Items and options agree in two or more public copies. Copies differ in the stem ("any of the following"); the published form\'s wording is used, from memory.',
  loinc: 'The panel code was seen in one place only.',
} as const satisfies Provenance;
