// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { phqLicence, phqLicenceEvidence } from '../phq-licence.js';
import { difficultyOfProblems, frequencyOfDays } from '../response-scales.js';

const spitzer2006 = 'Spitzer, Kroenke, Williams & Loewe 2006, Arch Intern Med 166:1092-1097';
const convention = 'Convention (from memory)';

/** Generalized Anxiety Disorder 7-item scale: anxiety over the last two weeks, 0-21, higher is more severe. */
export const gad7 = {
  kind: 'questionnaire',
  id: 'gad-7',
  version: '1.0',
  tag: 'gad7-form',
  name: 'GAD-7',
  title: 'Generalized Anxiety Disorder 7-item scale (GAD-7)',
  language: 'en',
  respondent: 'self',
  licence: phqLicence,
  evidence: 'cross-checked',
  loinc: {
    panel: '69737-5',
    total: '70274-6',
  },
  recallDays: 14,
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  scales: { default: frequencyOfDays, difficulty: difficultyOfProblems },
  items: [
    { id: '1', text: 'Feeling nervous, anxious or on edge', loinc: '69725-0' },
    { id: '2', text: 'Not being able to stop or control worrying', loinc: '68509-9' },
    { id: '3', text: 'Worrying too much about different things', loinc: '69733-4' },
    { id: '4', text: 'Trouble relaxing', loinc: '69734-2' },
    { id: '5', text: 'Being so restless that it is hard to sit still', loinc: '69735-9' },
    { id: '6', text: 'Becoming easily annoyed or irritable', loinc: '69689-8' },
    { id: '7', text: 'Feeling afraid as if something awful might happen', loinc: '69736-7' },
    {
      id: 'difficulty',
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      loinc: '69722-7',
      scale: 'difficulty',
      unscored: true,
    },
  ],
  scoring: {
    range: [0, 21],
    higherIs: 'worse',
    prorateUpTo: 2,
    missingItemSource: 'no owner rule; NHS Talking Therapies practice',
    subscales: [{ id: 'gad-2', name: 'GAD-2', items: ['1', '2'] }],
  },
  bands: [
    { id: 'minimal', label: 'Minimal', from: 0, to: 4, source: spitzer2006 },
    { id: 'mild', label: 'Mild', from: 5, to: 9, source: spitzer2006 },
    { id: 'moderate', label: 'Moderate', from: 10, to: 14, source: spitzer2006 },
    { id: 'severe', label: 'Severe', from: 15, to: 21, source: spitzer2006 },
  ],
  cutPoints: [
    {
      id: 'ge10',
      min: 10,
      screens: true,
      source:
        'Spitzer 2006: sensitivity 89%, specificity 82% for GAD; Kroenke 2007/2010: panic 74/81, social anxiety 72/80, PTSD 66/81',
    },
    { id: 'ge8', min: 8, source: 'Plummer 2016, Gen Hosp Psychiatry 39:24-31; Kroenke 2007 (from memory)' },
    { id: 'ge7', min: 7, source: 'Zhong 2015, pregnancy, Peru (from memory)' },
    { id: 'ge13', min: 13, source: 'Simpson 2014, perinatal (from memory)' },
  ],
  criteria: [],
  alerts: [],
  change: [
    {
      id: 'reliable-6',
      kind: 'reliable',
      value: 6,
      isDefault: true,
      population: 'outpatients in psychotherapy',
      source: 'Bischoff 2020, doi 10.5964/pch.v8i1.309',
    },
    {
      id: 'reliable-4',
      kind: 'reliable',
      value: 4,
      population: 'adults in talking therapy',
      source: 'NHS Talking Therapies manual',
    },
    {
      id: 'meaningful-4',
      kind: 'meaningful',
      value: 4,
      isDefault: true,
      population: 'psychosomatic patients',
      source: 'Toussaint 2020, J Affect Disord 265:395-401',
    },
    {
      id: 'response-50',
      kind: 'response',
      value: 0.5,
      isDefault: true,
      shownFrom: 10,
      population: 'adults',
      source: convention,
    },
    {
      id: 'remission-5',
      kind: 'remission',
      value: 5,
      isDefault: true,
      population: 'adults',
      source: convention,
    },
  ],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'gad-7',
  sources: [spitzer2006, 'Instruction Manual: Instructions for PHQ and GAD-7 Measures (phqscreeners.com)'],
  licence: phqLicenceEvidence,
  text: 'Stem, items and options agree in two or more public copies. The difficulty item is verified on the PHQ-9; that the GAD-7 form carries it is from memory.',
  loinc: '69722-7 is no member of the panel: send it as an observation of its own.',
} as const satisfies Provenance;
