// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { unworded } from '../response-scales.js';

/**
 * Parenting Sense of Competence Scale, 17-item form, scoring only: 17-102, higher is more competence. Items are
 * answered 1 (strongly disagree) to 6. The 16-item form of Johnston & Mash uses the opposite anchors: never mix them.
 */
export const psoc = {
  kind: 'questionnaire',
  id: 'psoc',
  version: '1.0',
  name: 'PSOC',
  title: 'Parenting Sense of Competence Scale (PSOC)',
  language: 'en',
  respondent: 'self',
  licence: {
    status: 'not-cleared',
    notice: 'Parenting Sense of Competence Scale (Gibaud-Wallston & Wandersman 1978).',
  },
  evidence: 'none',
  loinc: { panel: null, total: null },
  recall: 'none stated',
  recallDays: null,
  stem: null,
  scales: { default: unworded(1, 2, 3, 4, 5, 6) },
  items: [
    { id: '1', text: null, loinc: null },
    { id: '2', text: null, loinc: null, reversed: true },
    { id: '3', text: null, loinc: null, reversed: true },
    { id: '4', text: null, loinc: null, reversed: true },
    { id: '5', text: null, loinc: null, reversed: true },
    { id: '6', text: null, loinc: null },
    { id: '7', text: null, loinc: null },
    { id: '8', text: null, loinc: null, reversed: true },
    { id: '9', text: null, loinc: null, reversed: true },
    { id: '10', text: null, loinc: null },
    { id: '11', text: null, loinc: null },
    { id: '12', text: null, loinc: null, reversed: true },
    { id: '13', text: null, loinc: null },
    { id: '14', text: null, loinc: null, reversed: true },
    { id: '15', text: null, loinc: null },
    { id: '16', text: null, loinc: null, reversed: true },
    { id: '17', text: null, loinc: null },
  ],
  scoring: {
    range: [17, 102],
    higherIs: 'better',
    prorateUpTo: 0,
    missingItemSource: 'Each item is needed (our policy; no owner rule)',
    subscales: [
      { id: 'satisfaction', name: 'Satisfaction', items: ['2', '3', '4', '5', '8', '9', '12', '14', '16'] },
      { id: 'efficacy', name: 'Efficacy', items: ['1', '6', '7', '10', '11', '13', '15', '17'] },
    ],
  },
  bands: [],
  cutPoints: [],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'psoc',
  sources: [
    'Gibaud-Wallston & Wandersman 1978',
    'Johnston & Mash 1989, J Clin Child Psychol 18:167-175 (subscales, from memory)',
  ],
  licence:
    'No licence statement found; listed as "free of charge", another document says "Used with permission". Treat as not cleared.',
  text: 'No item text is shipped: an agency that holds it loads its own definition.',
  loinc: 'none known',
} as const satisfies Provenance;
