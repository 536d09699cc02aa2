// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { unworded } from '../response-scales.js';

const memory = 'from memory';

/**
 * Edinburgh Postnatal Depression Scale, scoring only: 0-30, higher is more severe. Answers are the printed option
 * scores; options run 0-3 down the page on items 1, 2 and 4, and 3-0 on the others. The wording is not shipped.
 */
export const epds = {
  kind: 'questionnaire',
  id: 'epds',
  version: '1.0',
  name: 'EPDS',
  title: 'Edinburgh Postnatal Depression Scale (EPDS)',
  language: 'en',
  respondent: 'self',
  licence: {
    status: 'not-cleared',
    notice:
      '© 1987 The Royal College of Psychiatrists. Cox, J.L., Holden, J.M., & Sagovsky, R. (1987). Detection of postnatal depression. Development of the 10-item Edinburgh Postnatal Depression Scale. British Journal of Psychiatry, 150, 782-786.',
  },
  evidence: 'none',
  loinc: { panel: '71354-5', total: null },
  recallDays: 7,
  stem: null,
  scales: { ascending: unworded(0, 1, 2, 3), descending: unworded(3, 2, 1, 0) },
  items: [
    { id: '1', text: null, loinc: null, scale: 'ascending' },
    { id: '2', text: null, loinc: null, scale: 'ascending' },
    { id: '3', text: null, loinc: null, scale: 'descending' },
    { id: '4', text: null, loinc: null, scale: 'ascending' },
    { id: '5', text: null, loinc: null, scale: 'descending' },
    { id: '6', text: null, loinc: null, scale: 'descending' },
    { id: '7', text: null, loinc: null, scale: 'descending' },
    { id: '8', text: null, loinc: null, scale: 'descending' },
    { id: '9', text: null, loinc: null, scale: 'descending' },
    { id: '10', text: null, loinc: null, scale: 'descending' },
  ],
  scoring: {
    range: [0, 30],
    higherIs: 'worse',
    prorateUpTo: 0,
    missingItemSource: 'Each item is needed (our policy; no owner rule)',
    subscales: [{ id: 'epds-3a', name: 'EPDS-3A (anxiety)', items: ['3', '4', '5'] }],
  },
  bands: [],
  cutPoints: [
    { id: 'ge11', min: 11, screens: true, source: 'Levis 2020, BMJ 371:m4022' },
    { id: 'ge10', min: 10, source: memory },
    { id: 'ge13', min: 13, source: memory },
    { id: 'epds-3a.ge6', subscale: 'epds-3a', min: 6, source: memory },
  ],
  criteria: [],
  alerts: [
    {
      item: '10',
      atLeast: 1,
      kind: 'act-now',
      rule: 'item-10.ge1',
      source: 'Any endorsement of the self-harm item, whatever the total (our policy)',
    },
  ],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'epds',
  sources: ['Cox, Holden & Sagovsky 1987, Br J Psychiatry 150:782-786'],
  licence:
    'Written permission must be obtained from the Royal College of Psychiatrists for copying and distribution to others or for republication (in print, online or by any other medium).',
  text: 'No item text is shipped: an agency with permission loads its own definition.',
  loinc: 'No total code verified; 71354-5 is the panel, not the score.',
} as const satisfies Provenance;
