// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { yesNo } from '../response-scales.js';

const bovin2021 = 'Bovin 2021, JAMA Netw Open 4:e2036733';
const prins2016 = 'Prins 2016, J Gen Intern Med 31:1206-11';

/** Primary Care PTSD Screen for DSM-5: yes answers, 0-5. "No" to exposure ends the screen with a total of 0. */
export const pcptsd5 = {
  kind: 'questionnaire',
  id: 'pc-ptsd-5',
  version: '1.0',
  name: 'PC-PTSD-5',
  title: 'Primary Care PTSD Screen for DSM-5 (PC-PTSD-5)',
  language: 'en',
  respondent: 'self',
  licence: {
    status: 'public-domain',
    notice:
      'Prins, A., Bovin, M. J., Kimerling, R., Kaloupek, D. G, Marx, B. P., Pless Kaiser, A., & Schnurr, P. P. (2015). Primary Care PTSD Screen for DSM-5 (PC-PTSD-5) [Measurement instrument]. Available from https://www.ptsd.va.gov',
  },
  evidence: 'cross-checked',
  loinc: { panel: null, total: null },
  recallDays: 30,
  instructions: [
    'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example:',
  ],
  examples: [
    'a serious accident or fire',
    'a physical or sexual assault or abuse',
    'an earthquake or flood',
    'a war',
    'seeing someone be killed or seriously injured',
    'having a loved one die through homicide or suicide',
  ],
  stem: 'In the past month, have you…',
  scales: { default: yesNo },
  items: [
    {
      id: 'exposure',
      text: 'Have you ever experienced this kind of event?',
      loinc: null,
      unscored: true,
      required: true,
    },
    {
      id: '1',
      text: 'had nightmares about the event(s) or thought about the event(s) when you did not want to?',
      loinc: null,
      askedWhen: { anyOf: ['exposure'], atLeast: 1 },
    },
    {
      id: '2',
      text: 'tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
      loinc: null,
      askedWhen: { anyOf: ['exposure'], atLeast: 1 },
    },
    {
      id: '3',
      text: 'been constantly on guard, watchful, or easily startled?',
      loinc: null,
      askedWhen: { anyOf: ['exposure'], atLeast: 1 },
    },
    {
      id: '4',
      text: 'felt numb or detached from people, activities, or your surroundings?',
      loinc: null,
      askedWhen: { anyOf: ['exposure'], atLeast: 1 },
    },
    {
      id: '5',
      text: 'felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
      loinc: null,
      askedWhen: { anyOf: ['exposure'], atLeast: 1 },
    },
  ],
  scoring: {
    range: [0, 5],
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
      source: `${prins2016}: 3 maximises sensitivity; Bovin 2021: women may need 3`,
    },
    {
      id: 'ge4',
      min: 4,
      source: `${bovin2021}: 4 is the best balance overall, many false negatives in women`,
    },
  ],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'pc-ptsd-5',
  sources: [prins2016, bovin2021],
  licence: 'US Government work (VA NCPTSD), public domain',
  text: 'Preamble, gate, stem and items agree in the publication and two further copies.',
  loinc: 'none known',
} as const satisfies Provenance;
