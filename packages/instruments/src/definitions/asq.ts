// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { yesNo } from '../response-scales.js';

const nimh = 'NIMH, Ask Suicide-Screening Questions (ASQ) toolkit';

/**
 * Ask Suicide-Screening Questions: asked by a person, never self-report on a screen. No total: yes, or a declined
 * answer, to any of 1-4 is a positive screen and opens item 5; yes to item 5 is an acute positive screen.
 */
export const asq = {
  kind: 'questionnaire',
  id: 'asq',
  version: '1.0',
  name: 'ASQ',
  title: 'Ask Suicide-Screening Questions (ASQ)',
  language: 'en',
  respondent: 'self',
  askedByPerson: true,
  licence: {
    status: 'public-domain',
    notice: 'NIMH (US Government), free resource; public domain',
  },
  evidence: 'single-copy',
  loinc: { panel: null, total: null },
  recall: 'as in each item',
  recallDays: null,
  stem: null,
  scales: { default: yesNo },
  items: [
    { id: '1', text: 'In the past few weeks, have you wished you were dead?', loinc: null, declinedAs: 1 },
    {
      id: '2',
      text: 'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
      loinc: null,
      declinedAs: 1,
    },
    {
      id: '3',
      text: 'In the past week, have you been having thoughts about killing yourself?',
      loinc: null,
      declinedAs: 1,
    },
    {
      id: '4',
      text: 'Have you ever tried to kill yourself?',
      loinc: null,
      declinedAs: 1,
      followUp: 'If yes, how? / When?',
    },
    {
      id: '5',
      text: 'Are you having thoughts of killing yourself right now?',
      loinc: null,
      followUp: 'If yes, please describe:',
      askedWhen: { anyOf: ['1', '2', '3', '4'], atLeast: 1 },
    },
  ],
  scoring: {
    range: null,
    higherIs: null,
    prorateUpTo: 0,
    missingItemSource: `${nimh}: a refused answer to 1-4 counts as positive (from memory); an answer that was not asked does not`,
    subscales: [],
  },
  bands: [],
  cutPoints: [],
  endorsement: { atLeast: 1, source: nimh },
  criteria: [
    {
      id: 'positive',
      label: 'Positive screen',
      screens: true,
      rules: [{ items: ['1', '2', '3', '4'], min: 1 }],
      source: nimh,
    },
    {
      id: 'acute-positive',
      label:
        'Acute positive screen: imminent risk, stat safety and full mental health evaluation, do not leave alone',
      rules: [{ items: ['5'], min: 1 }],
      source: nimh,
    },
    {
      id: 'non-acute-positive',
      label: 'Non-acute positive screen: brief suicide safety assessment before leaving',
      rules: [
        { items: ['1', '2', '3', '4'], min: 1 },
        { items: ['5'], max: 0 },
      ],
      source: nimh,
    },
  ],
  alerts: [
    { item: '1', atLeast: 1, kind: 'act-now', orDeclined: true, rule: 'item-1.ge1', source: nimh },
    { item: '2', atLeast: 1, kind: 'act-now', orDeclined: true, rule: 'item-2.ge1', source: nimh },
    { item: '3', atLeast: 1, kind: 'act-now', orDeclined: true, rule: 'item-3.ge1', source: nimh },
    { item: '4', atLeast: 1, kind: 'act-now', orDeclined: true, rule: 'item-4.ge1', source: nimh },
    { item: '5', atLeast: 1, kind: 'act-now', orDeclined: true, rule: 'item-5.ge1', source: nimh },
  ],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'asq',
  sources: [
    nimh,
    'Horowitz 2020, Psychosomatics 61:713-722: adult medical patients, sensitivity 100 %, specificity 89 %',
  ],
  licence: 'NIMH toolkit pages ("free resource"); public-domain status from memory',
  text: 'Items 1 and 2 agree in two copies; items 3, 4 and 5 and the follow-up words rest on one.',
  loinc: 'none known',
} as const satisfies Provenance;
