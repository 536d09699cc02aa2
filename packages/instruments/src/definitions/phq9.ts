// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance } from '../instrument.js';
import { phqLicence, phqLicenceEvidence } from '../phq-licence.js';
import { difficultyOfProblems, frequencyOfDays } from '../response-scales.js';

const kroenke2001 = 'Kroenke 2001';
const talkingTherapies = 'NHS Talking Therapies';
const population = 'adults';
const core = ['1', '2'] as const;
const symptoms = [...core, '3', '4', '5', '6', '7', '8', '9'] as const;

/** Patient Health Questionnaire-9: depressive symptoms over the last two weeks, 0-27, higher is more severe. */
export const phq9 = {
  kind: 'questionnaire',
  id: 'phq-9',
  version: '1.0',
  tag: 'phq9-form',
  name: 'PHQ-9',
  title: 'Patient Health Questionnaire-9 (PHQ-9)',
  language: 'en',
  respondent: 'self',
  licence: phqLicence,
  evidence: 'cross-checked',
  loinc: { panel: '44249-1', total: '44261-6' },
  recallDays: 14,
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  scales: { default: frequencyOfDays, difficulty: difficultyOfProblems },
  items: [
    { id: '1', text: 'Little interest or pleasure in doing things', loinc: '44250-9' },
    { id: '2', text: 'Feeling down, depressed, or hopeless', loinc: '44255-8' },
    { id: '3', text: 'Trouble falling or staying asleep, or sleeping too much', loinc: '44259-0' },
    { id: '4', text: 'Feeling tired or having little energy', loinc: '44254-1' },
    { id: '5', text: 'Poor appetite or overeating', loinc: '44251-7' },
    {
      id: '6',
      text: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      loinc: '44258-2',
    },
    {
      id: '7',
      text: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      loinc: '44252-5',
    },
    {
      id: '8',
      text: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      loinc: '44253-3',
    },
    {
      id: '9',
      text: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      loinc: '44260-8',
    },
    {
      id: 'difficulty',
      text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      loinc: '69722-7',
      scale: 'difficulty',
      unscored: true,
    },
  ],
  scoring: {
    range: [0, 27],
    higherIs: 'worse',
    prorateUpTo: 2,
    missingItemSource: talkingTherapies,
    subscales: [{ id: 'phq-2', name: 'PHQ-2', items: core }],
  },
  bands: [
    { id: 'minimal', label: 'Minimal', from: 0, to: 4, source: kroenke2001 },
    { id: 'mild', label: 'Mild', from: 5, to: 9, source: kroenke2001 },
    { id: 'moderate', label: 'Moderate', from: 10, to: 14, source: kroenke2001 },
    { id: 'moderately-severe', label: 'Moderately severe', from: 15, to: 19, source: kroenke2001 },
    { id: 'severe', label: 'Severe', from: 20, to: 27, source: kroenke2001 },
  ],
  cutPoints: [
    {
      id: 'ge10',
      min: 10,
      screens: true,
      source: 'Kroenke 2001; Wang 2021',
    },
  ],
  endorsement: { atLeast: 2, items: { '9': 1 }, source: kroenke2001 },
  criteria: [
    {
      id: 'major-depressive-syndrome',
      label:
        'symptom pattern consistent with major depressive syndrome; a clinician must rule out other causes',
      rules: [
        { items: core, min: 1 },
        { items: symptoms, min: 5 },
      ],
      source: kroenke2001,
    },
    {
      id: 'other-depressive-syndrome',
      label:
        'symptom pattern consistent with other depressive syndrome; a clinician must rule out other causes',
      rules: [
        { items: core, min: 1 },
        { items: symptoms, min: 2, max: 4 },
      ],
      source: kroenke2001,
    },
  ],
  alerts: [{ item: '9', atLeast: 1, kind: 'act-now', rule: 'item-9.ge1', source: 'PHQ manual' }],
  change: [
    { id: 'reliable-6', kind: 'reliable', value: 6, isDefault: true, population, source: talkingTherapies },
    { id: 'meaningful-5', kind: 'meaningful', value: 5, isDefault: true, population, source: 'PHQ manual' },
    {
      id: 'response-50',
      kind: 'response',
      value: 0.5,
      isDefault: true,
      shownFrom: 10,
      population,
      source: 'McMillan 2010',
    },
    { id: 'remission-5', kind: 'remission', value: 5, isDefault: true, population, source: kroenke2001 },
  ],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'phq-9',
  sources: [
    'Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613: sensitivity and specificity 88% at 10 (major depression)',
    'Wang L, Kroenke K et al. 2021, Gen Hosp Psychiatry 68:74-82: perinatal, 7 criterion studies, sensitivity 0.84, specificity 0.81, AUC 0.89',
    'Instruction Manual: Instructions for PHQ and GAD-7 Measures (phqscreeners.com): item 9 counts if present at all',
    'McMillan 2010 (response); NHS Talking Therapies manual (reliable change: SD 5.66, alpha .89; missing items, from memory: no owner rule); Kroenke manual and Loewe 2004 (meaningful change, from memory)',
  ],
  licence: phqLicenceEvidence,
  text: "Stem, items and options agree in three or more public copies of the owners' form.",
  loinc: 'Panel, items and total verified.',
} as const satisfies Provenance;
