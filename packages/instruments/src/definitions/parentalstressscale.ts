// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { unworded } from '../response-scales.js';

/** Parental Stress Scale, scoring only: 18-90, higher is more stress. Items are answered 1-5. The wording is not shipped. */
export const parentalstressscale = {
  kind: 'questionnaire',
  id: 'parental-stress-scale',
  version: '1.0',
  name: 'PSS',
  title: 'Parental Stress Scale (Berry & Jones 1995)',
  language: 'en',
  respondent: 'self',
  licence: {
    status: 'not-cleared',
    notice: 'Parental Stress Scale, Judy O. Berry & Warren H. Jones (1995).',
  },
  evidence: 'none',
  loinc: { panel: null, total: null },
  recall: 'none stated',
  recallDays: null,
  stem: null,
  scales: { default: unworded(1, 2, 3, 4, 5) },
  items: [
    { id: '1', text: null, loinc: null, reversed: true },
    { id: '2', text: null, loinc: null, reversed: true },
    { id: '3', text: null, loinc: null },
    { id: '4', text: null, loinc: null },
    { id: '5', text: null, loinc: null, reversed: true },
    { id: '6', text: null, loinc: null, reversed: true },
    { id: '7', text: null, loinc: null, reversed: true },
    { id: '8', text: null, loinc: null, reversed: true },
    { id: '9', text: null, loinc: null },
    { id: '10', text: null, loinc: null },
    { id: '11', text: null, loinc: null },
    { id: '12', text: null, loinc: null },
    { id: '13', text: null, loinc: null },
    { id: '14', text: null, loinc: null },
    { id: '15', text: null, loinc: null },
    { id: '16', text: null, loinc: null },
    { id: '17', text: null, loinc: null, reversed: true },
    { id: '18', text: null, loinc: null, reversed: true },
  ],
  scoring: {
    range: [18, 90],
    higherIs: 'worse',
    prorateUpTo: 0,
    missingItemSource: 'Each item is needed (our policy; no owner rule)',
    subscales: [],
  },
  bands: [],
  cutPoints: [],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'parental-stress-scale',
  sources: ['Berry & Jones 1995, J Soc Pers Relat 12:463-472', 'CORC, Parental Stress Scale'],
  licence:
    'Authorisation from the copyright owner should be gained before incorporating the PSS into any electronic system.',
  text: 'No item text is shipped: an agency with authorisation loads its own definition.',
  loinc: 'none known',
} as const satisfies Provenance;
