// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance, ResponseOption } from '../instrument.js';

const yesNo = [
  { value: 1, label: 'Yes', loinc: 'LA33-6' },
  { value: 0, label: 'No', loinc: 'LA32-8' },
] as const satisfies readonly ResponseOption[];

/** Adverse Childhood Experience Questionnaire: yes answers, 0-10, once per caregiver. Descriptive: raises no alert, has no trend. */
export const ace10 = {
  kind: 'questionnaire',
  id: 'ace-10',
  version: '1.0',
  name: 'ACE-10',
  title: 'Adverse Childhood Experience (ACE) Questionnaire, 10 items',
  language: 'en',
  respondent: 'self',
  licence: {
    status: 'free',
    notice:
      'CDC-Kaiser ACE Study questionnaires are not copyrighted; free to use (CDC statement, from memory). ACEs Aware adult tool adapted from it.',
  },
  evidence: 'cross-checked',
  loinc: { panel: null, total: null },
  recall: 'before age 18',
  recallDays: null,
  stem: 'While you were growing up, during your first 18 years of life:',
  scales: { default: yesNo },
  items: [
    {
      id: '1',
      text: 'Did a parent or other adult in the household often or very often… Swear at you, insult you, put you down, or humiliate you? or Act in a way that made you afraid that you might be physically hurt?',
      loinc: '82814-5',
    },
    {
      id: '2',
      text: 'Did a parent or other adult in the household often or very often… Push, grab, slap, or throw something at you? or Ever hit you so hard that you had marks or were injured?',
      loinc: '82815-2',
    },
    {
      id: '3',
      text: 'Did an adult or person at least 5 years older than you ever… Touch or fondle you or have you touch their body in a sexual way? or Attempt or actually have oral, anal, or vaginal intercourse with you?',
      loinc: '82816-0',
    },
    {
      id: '4',
      text: 'Did you often or very often feel that … No one in your family loved you or thought you were important or special? or Your family didn’t look out for each other, feel close to each other, or support each other?',
      loinc: '82817-8',
    },
    {
      id: '5',
      text: 'Did you often or very often feel that … You didn’t have enough to eat, had to wear dirty clothes, and had no one to protect you? or Your parents were too drunk or high to take care of you or take you to the doctor if you needed it?',
      loinc: '82818-6',
    },
    { id: '6', text: 'Were your parents ever separated or divorced?', loinc: null },
    {
      id: '7',
      text: 'Was your mother or stepmother: Often or very often pushed, grabbed, slapped, or had something thrown at her? or Sometimes, often, or very often kicked, bitten, hit with a fist, or hit with something hard? or Ever repeatedly hit over at least a few minutes or threatened with a gun or knife?',
      loinc: '82820-2',
    },
    {
      id: '8',
      text: 'Did you live with anyone who was a problem drinker or alcoholic, or who used street drugs?',
      loinc: null,
    },
    {
      id: '9',
      text: 'Was a household member depressed or mentally ill, or did a household member attempt suicide?',
      loinc: '82822-8',
    },
    { id: '10', text: 'Did a household member go to prison?', loinc: '82823-6' },
  ],
  scoring: {
    range: [0, 10],
    higherIs: 'worse',
    prorateUpTo: 0,
    missingItemSource: 'Each item is needed (our policy; no owner rule)',
    subscales: [],
  },
  bands: [],
  cutPoints: [
    {
      id: 'ge4',
      min: 4,
      source:
        'Felitti 1998: strongly graded risk from 4 on; descriptive, not validated to guide individual care (from memory)',
    },
  ],
  criteria: [],
  alerts: [],
  change: [],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'ace-10',
  sources: ['Felitti 1998, Am J Prev Med 14:245-258', 'ACEs Aware, adult screening tool'],
  licence: 'CDC statement, from memory',
  text: 'Stem and items agree in two public copies of the "often or very often" form; punctuation and line breaks of the paper form rest on one.',
  loinc: 'No panel code known; items 6 and 8 uncoded.',
} as const satisfies Provenance;
