// SPDX-License-Identifier: Apache-2.0
import type { Checklist, Provenance } from '../instrument.js';

const cebc = 'CEBC description of IMH-HV (2022-11)';

/**
 * The visit fidelity checklist: which parts of the model a visit used. Select all that applied, right after the visit;
 * nothing is scored, right or wrong. Our own words over the public description of the programme.
 */
export const fidelityChecklist = {
  kind: 'checklist',
  id: 'imh-hv-visit-components',
  version: '0.1.0',
  tag: 'fidelity-checklist',
  name: 'Visit checklist',
  title: 'IMH-HV visit fidelity checklist (core components, from the public programme description)',
  language: 'en',
  respondent: 'clinician',
  notice:
    'NOT the official IMH-HV Treatment Fidelity Checklist, whose items are taught in the model training and are not public. Labels are our own words over the public CEBC component list. Agencies that hold the official form load it as a definition of this same shape.',
  licence: { status: 'free', notice: 'Cradleside, Apache-2.0.' },
  evidence: 'none',
  loinc: { panel: null, total: null },
  categories: [
    {
      id: 'alliance',
      short: 'Alliance',
      label: 'Working relationship with the parent',
      source: cebc,
      items: [
        {
          id: 'alliance.relationship',
          label: 'Built, tended or repaired the working relationship with the parent',
          strategy: 'ALL',
          core: true,
        },
      ],
    },
    {
      id: 'material',
      short: 'Concrete needs',
      label: 'Concrete needs, advocacy and health care',
      source: cebc,
      items: [
        {
          id: 'material.needs',
          label: 'Helped the family meet a concrete need (goods, services, resources)',
          strategy: 'MAT',
          core: true,
        },
        {
          id: 'material.advocacy',
          label: 'Advocated for, or alongside, the family',
          strategy: 'MAT',
          core: true,
        },
        {
          id: 'material.health',
          label: 'Helped with access to or use of health care',
          strategy: 'MAT',
          core: true,
        },
        {
          id: 'material.coordination',
          label: 'Coordinated with another provider (child welfare, medical, early education, other)',
          strategy: 'MAT',
          core: false,
          help: 'Named in the programme description under family/support structures, not in the core-component list.',
        },
      ],
    },
    {
      id: 'life',
      short: 'Coping & support',
      label: 'Social support, problem solving and life planning',
      source: cebc,
      items: [
        { id: 'life.support', label: 'Strengthened or found social support', strategy: 'LIF', core: true },
        { id: 'life.problem', label: 'Worked on problem-solving skills', strategy: 'LIF', core: true },
        { id: 'life.plan', label: 'Worked on plans for her own life course', strategy: 'LIF', core: true },
        {
          id: 'life.coping',
          label: 'Worked on everyday coping skills',
          strategy: 'LIF',
          core: true,
          help: "Manual wording 'life-coping skills'.",
        },
      ],
    },
    {
      id: 'emotional',
      short: 'Emotional support',
      label: 'Emotional support',
      source: cebc,
      items: [
        {
          id: 'emotional.support',
          label: 'Offered emotional support to the parent',
          strategy: 'EMO',
          core: true,
        },
      ],
    },
    {
      id: 'development',
      short: 'Developmental guidance',
      label: 'Developmental guidance',
      source: cebc,
      items: [
        {
          id: 'development.guidance',
          label: "Shared or wondered together about this child's development",
          strategy: 'DEV',
          core: true,
        },
        {
          id: 'development.materials',
          label: 'Used toys or materials to support the guidance',
          strategy: 'DEV',
          core: false,
        },
      ],
    },
    {
      id: 'culture',
      short: 'Cultural responsiveness',
      label: 'Culturally responsive, diversity-informed practice',
      source: cebc,
      items: [
        {
          id: 'culture.responsive',
          label: "Adapted the work to the family's culture, language or beliefs",
          strategy: 'CUL',
          core: true,
        },
        {
          id: 'culture.diversity',
          label: 'Attended to identity, difference, discrimination or power in the work',
          strategy: 'CUL',
          core: true,
        },
      ],
    },
    {
      id: 'video',
      short: 'Video',
      label: 'Use of video',
      source: cebc,
      items: [
        {
          id: 'video.record',
          label: 'Recorded parent and child for assessment',
          strategy: 'VID',
          core: true,
        },
        {
          id: 'video.review',
          label: 'Watched and reflected on a recording with the family',
          strategy: 'VID',
          core: true,
        },
      ],
    },
    {
      id: 'ipp',
      short: 'Infant-parent psychotherapy',
      label: 'Infant-parent psychotherapy',
      source: cebc,
      items: [
        {
          id: 'ipp.childEmotion',
          label: "Explored the child's feelings in relation to present or past experiences",
          strategy: 'IPP1',
          core: true,
        },
        {
          id: 'ipp.meaning',
          label: "Wondered about the feeling or meaning in the child's play or behaviour",
          strategy: 'IPP2',
          core: true,
          variants: [
            { id: 'withParent', label: 'with the parent' },
            { id: 'toChild', label: 'by speaking to the infant or toddler' },
          ],
        },
        {
          id: 'ipp.representations',
          label: 'Named or discussed how the parent sees the child, or sees herself as a parent',
          strategy: 'IPP3',
          core: true,
        },
        {
          id: 'ipp.nurture',
          label: "Explored the parent's capacity to nurture and respond to the child",
          strategy: 'IPP4',
          core: true,
        },
        {
          id: 'ipp.linking',
          label:
            'Linked a current issue or conflict to how the parent responds to the child or the relationship',
          strategy: 'IPP5',
          core: true,
        },
        {
          id: 'ipp.parentEmotion',
          label: "Stayed with the parent's feelings about the child",
          strategy: 'IPP6',
          core: true,
        },
        {
          id: 'ipp.past',
          label: 'Addressed past hurt, unresolved loss or trauma that touches the relationship',
          strategy: 'IPP7',
          core: true,
        },
        {
          id: 'ipp.strengths',
          label: 'Drew on inner resources or good experiences that strengthen the relationship',
          strategy: 'IPP8',
          core: true,
        },
      ],
    },
  ],
} as const satisfies Checklist;

/** Where the definition comes from. */
export const provenance = {
  instrument: 'imh-hv-visit-components',
  sources: [
    cebc,
    'Huth-Bocks et al. 2020 IMHJ 41(2):206-219 (abstract: checklist after every visit, 15 treatment strategies, 51 therapists, 12 months)',
  ],
  licence: 'Our own wording over the public description of the programme.',
  text: 'Not the official checklist, whose items are taught in the model training and are not public.',
  loinc: 'none known',
} as const satisfies Provenance;

/** Strategy code -> category. 7 components + 8 infant-parent psychotherapy elements = 15, the same COUNT as the 15 strategies in Huth-Bocks 2020. One-to-one identity is an inference, not verified. */
export const strategies = {
  ALL: 'alliance',
  MAT: 'material',
  LIF: 'life',
  EMO: 'emotional',
  DEV: 'development',
  CUL: 'culture',
  VID: 'video',
  IPP1: 'ipp',
  IPP2: 'ipp',
  IPP3: 'ipp',
  IPP4: 'ipp',
  IPP5: 'ipp',
  IPP6: 'ipp',
  IPP7: 'ipp',
  IPP8: 'ipp',
} as const;

/** What is noted about a visit beside the checklist. `minutes` is 1-480; 90-120 is typical. */
export const visitFields = [
  { id: 'date', type: 'date', required: true },
  {
    id: 'status',
    type: 'enum',
    values: ['held', 'cancelled-by-family', 'cancelled-by-provider', 'no-show'],
    required: true,
  },
  { id: 'minutes', type: 'integer', min: 1, max: 480, typical: [90, 120], source: cebc },
  {
    id: 'setting',
    type: 'enum',
    values: ['birth-family-home', 'adoptive-home', 'foster-or-kinship-home', 'shelter', 'virtual', 'other'],
    source: cebc,
  },
  { id: 'dyadTogether', type: 'boolean', label: 'Parent and child seen together', source: cebc },
  {
    id: 'others',
    type: 'multi',
    values: ['other-parent', 'foster-parent', 'kin', 'sibling', 'interpreter', 'other'],
    source: cebc,
  },
  { id: 'crisisVisit', type: 'boolean', label: 'Extra visit because of a crisis', source: cebc },
  { id: 'language', type: 'bcp47' },
] as const;

/** Reflective supervision: logged per supervision session, not per visit. */
export const supervisionLog = {
  id: 'supervision',
  label: 'Reflective supervision (logged per supervision session, NOT per visit)',
  source: cebc,
  items: [
    { id: 'rs.received', label: 'Reflective supervision took place', strategy: null, core: true },
    { id: 'rs.emotion', label: 'Explored the emotional content of the work', strategy: null, core: true },
    { id: 'rs.parentInfant', label: 'Explored the parent-infant relationship', strategy: null, core: true },
    {
      id: 'rs.parentProvider',
      label: 'Explored the parent-provider relationship',
      strategy: null,
      core: true,
    },
    {
      id: 'rs.providerSupervisor',
      label: 'Explored the provider-supervisor relationship',
      strategy: null,
      core: true,
    },
    {
      id: 'rs.checklist',
      label: 'Looked at the component picture together for case conceptualisation or treatment planning',
      strategy: null,
      core: true,
    },
  ],
} as const;
