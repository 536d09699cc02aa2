// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Provenance, ResponseOption } from '../instrument.js';

const ncptsd = 'National Center for PTSD, Using the PTSD Checklist for DSM-5 (PCL-5)';
const marx2022 = 'Marx 2022, Psychol Assess 34:197-203';
const blanchard2023 = 'Blanchard 2023, J Trauma Stress 36:1102-1114';
const primaryCare = 'US primary care, 70 % women';

const howMuch = [
  { value: 0, label: 'Not at all', loinc: null },
  { value: 1, label: 'A little bit', loinc: null },
  { value: 2, label: 'Moderately', loinc: null },
  { value: 3, label: 'Quite a bit', loinc: null },
  { value: 4, label: 'Extremely', loinc: null },
] as const satisfies readonly ResponseOption[];

/**
 * PTSD Checklist for DSM-5, past month, without Criterion A: 0-80, higher is more severe. It has no severity bands
 * (none are validated) and no suicide item.
 */
export const pcl5 = {
  kind: 'questionnaire',
  id: 'pcl-5',
  version: '1.0',
  tag: 'pcl5-form',
  name: 'PCL-5',
  title: 'PTSD Checklist for DSM-5 (PCL-5)',
  language: 'en',
  respondent: 'self',
  licence: {
    status: 'public-domain',
    notice: 'PCL-5 (8/14/2013) Weathers, Litz, Keane, Palmieri, Marx, & Schnurr -- National Center for PTSD',
  },
  evidence: 'cross-checked',
  loinc: { panel: '101697-1', total: '101698-9' },
  recallDays: 30,
  instructions: [
    'Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then select one of the options to indicate how much you have been bothered by that problem in the past month.',
  ],
  stem: 'In the past month, how much were you bothered by:',
  scales: { default: howMuch },
  items: [
    {
      id: '1',
      text: 'Repeated, disturbing, and unwanted memories of the stressful experience?',
      loinc: null,
    },
    { id: '2', text: 'Repeated, disturbing dreams of the stressful experience?', loinc: null },
    {
      id: '3',
      text: 'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
      loinc: null,
    },
    {
      id: '4',
      text: 'Feeling very upset when something reminded you of the stressful experience?',
      loinc: null,
    },
    {
      id: '5',
      text: 'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
      loinc: null,
    },
    {
      id: '6',
      text: 'Avoiding memories, thoughts, or feelings related to the stressful experience?',
      loinc: null,
    },
    {
      id: '7',
      text: 'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
      loinc: null,
    },
    { id: '8', text: 'Trouble remembering important parts of the stressful experience?', loinc: null },
    {
      id: '9',
      text: 'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
      loinc: '101699-7',
    },
    {
      id: '10',
      text: 'Blaming yourself or someone else for the stressful experience or what happened after it?',
      loinc: null,
    },
    {
      id: '11',
      text: 'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
      loinc: null,
    },
    { id: '12', text: 'Loss of interest in activities that you used to enjoy?', loinc: null },
    { id: '13', text: 'Feeling distant or cut off from other people?', loinc: null },
    {
      id: '14',
      text: 'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
      loinc: null,
    },
    { id: '15', text: 'Irritable behavior, angry outbursts, or acting aggressively?', loinc: null },
    { id: '16', text: 'Taking too many risks or doing things that could cause you harm?', loinc: null },
    { id: '17', text: 'Being “superalert” or watchful or on guard?', loinc: null },
    { id: '18', text: 'Feeling jumpy or easily startled?', loinc: null },
    { id: '19', text: 'Having difficulty concentrating?', loinc: null },
    { id: '20', text: 'Trouble falling or staying asleep?', loinc: null },
  ],
  scoring: {
    range: [0, 80],
    higherIs: 'worse',
    prorateUpTo: 4,
    missingItemSource: 'No owner rule; our policy: up to a fifth of the items',
    subscales: [
      { id: 'B', name: 'Intrusion / re-experiencing', items: ['1', '2', '3', '4', '5'] },
      { id: 'C', name: 'Avoidance', items: ['6', '7'] },
      {
        id: 'D',
        name: 'Negative alterations in cognitions and mood',
        items: ['8', '9', '10', '11', '12', '13', '14'],
      },
      { id: 'E', name: 'Alterations in arousal and reactivity', items: ['15', '16', '17', '18', '19', '20'] },
    ],
  },
  bands: [],
  cutPoints: [
    { id: 'ge33', min: 33, screens: true, source: 'National Center for PTSD: 31-33; Bovin 2016, veterans' },
    { id: 'ge31', min: 31, source: 'National Center for PTSD: 31-33' },
    { id: 'ge32', min: 32, source: 'National Center for PTSD: 31-33' },
    {
      id: 'ge23',
      min: 23,
      source: 'Ibrahim 2018 (BMC Psychiatry 18:259), Arabic and Kurdish: sensitivity .82, specificity .70',
    },
  ],
  endorsement: { atLeast: 2, source: ncptsd },
  criteria: [
    {
      id: 'cluster-B',
      label: 'Cluster B symptom rule',
      rules: [{ items: ['1', '2', '3', '4', '5'], min: 1 }],
      source: ncptsd,
    },
    {
      id: 'cluster-C',
      label: 'Cluster C symptom rule',
      rules: [{ items: ['6', '7'], min: 1 }],
      source: ncptsd,
    },
    {
      id: 'cluster-D',
      label: 'Cluster D symptom rule',
      rules: [{ items: ['8', '9', '10', '11', '12', '13', '14'], min: 2 }],
      source: ncptsd,
    },
    {
      id: 'cluster-E',
      label: 'Cluster E symptom rule',
      rules: [{ items: ['15', '16', '17', '18', '19', '20'], min: 2 }],
      source: ncptsd,
    },
    {
      id: 'dsm5-symptom-rule',
      label: 'DSM-5 symptom rule; exposure, duration and impairment must be confirmed',
      rules: [
        { items: ['1', '2', '3', '4', '5'], min: 1 },
        { items: ['6', '7'], min: 1 },
        { items: ['8', '9', '10', '11', '12', '13', '14'], min: 2 },
        { items: ['15', '16', '17', '18', '19', '20'], min: 2 },
      ],
      source: ncptsd,
    },
  ],
  alerts: [
    {
      item: '16',
      atLeast: 2,
      kind: 'note',
      rule: 'item-16.ge2',
      source: 'Our policy, no rule of the owner: risk-taking, not a suicide item',
    },
  ],
  change: [
    {
      id: 'reliable-15',
      kind: 'reliable',
      value: 15,
      isDefault: true,
      population: 'male veterans, first sample',
      source: marx2022,
    },
    {
      id: 'reliable-18',
      kind: 'reliable',
      value: 18,
      population: 'male veterans, second sample',
      source: marx2022,
    },
    {
      id: 'reliable-5-legacy',
      kind: 'reliable',
      value: 5,
      population: 'legacy, taken over from the PCL for DSM-IV',
      source: 'National Center for PTSD, earlier guidance',
    },
    {
      id: 'meaningful-10',
      kind: 'meaningful',
      value: 10,
      isDefault: true,
      population: primaryCare,
      source: `${blanchard2023} (9-12); also the earlier guidance of the National Center for PTSD`,
    },
    { id: 'meaningful-9', kind: 'meaningful', value: 9, population: primaryCare, source: blanchard2023 },
    {
      id: 'end-state-28',
      kind: 'end-state',
      value: 28,
      isDefault: true,
      population: 'male veterans',
      source: marx2022,
    },
  ],
} as const satisfies Instrument;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'pcl-5',
  sources: [
    'Weathers, F. W., Litz, B. T., Keane, T. M., Palmieri, P. A., Marx, B. P., & Schnurr, P. P. (2013). The PTSD Checklist for DSM-5 (PCL-5) – Standard [Measurement instrument]. Available from https://www.ptsd.va.gov/',
    ncptsd,
  ],
  licence: 'US Government work (VA National Center for PTSD); public domain, not copyrighted',
  text: 'Stem, items and options agree in two or more public copies. The paragraph for screens is from one copy of the 2018 form.',
  loinc: 'Only item 9 has a known code; the others stay uncoded.',
} as const satisfies Provenance;
