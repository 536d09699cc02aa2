// SPDX-License-Identifier: Apache-2.0
import type { Decision } from '@cradleside/instruments';
import { namedItems } from './named-items.js';
import type { NoteStrings } from './note-strings.js';

const extra = { difficulty: 'Difficulty', exposure: 'Exposure' };
const items = { one: 'item', several: 'items', extra };
const met = (decision: Decision) => ({ true: 'met', false: 'not met', null: 'not decided' })[`${decision}`];

/** English words of notes. */
export const english: NoteStrings = {
  tag: 'en',
  mode: {
    self: 'self',
    'read-aloud': 'read-aloud',
    interpreter: 'interpreter',
    clinician: 'clinician',
    paper: 'paper',
  },
  device: { panel: 'computer', tablet: 'tablet', paper: 'paper' },
  language: { en: 'English', es: 'Spanish', ar: 'Arabic' },
  answered: (answered, asked) => `${answered}/${asked} answered`,
  noTotal: 'no total',
  notScored: 'NOT SCORED',
  incomplete: 'INCOMPLETE',
  prorated: (value) => `prorated ${value}`,
  blank: (ids) => `${namedItems(ids, items)} blank`,
  declined: (ids) => `${namedItems(ids, items)} declined`,
  notAsked: (ids) => `${namedItems(ids, items)} not asked`,
  item: (item, value, answer) => `Item ${item} = ${value}${answer === null ? '' : ` (${answer})`}`,
  endorsed: 'endorsed',
  noted: 'to talk about; not a suicide item',
  itemBlank: (item) => `Item ${item} not answered: ask.`,
  itemDeclined: (item) => `Item ${item} declined: ask.`,
  itemDeclinedCounts: (item) => `Item ${item} declined: counts as endorsed.`,
  extra,
  extraDeclined: 'declined',
  answerEnding: { difficulty: ' difficult' },
  bands: {},
  answers: {},
  subscales: {},
  cutPoint: (minimum, decision, subscale) =>
    subscale
      ? `${subscale.name}${subscale.total === null ? '' : ` = ${subscale.total}`}, cut-point >= ${minimum}: ${met(decision)}.`
      : `Cut-point >= ${minimum}: ${met(decision)}.`,
  criteria: {},
  criterion: (name, decision, caution) =>
    `${name}: ${met(decision)}${caution === null ? '' : `; ${caution}`}.`,
  baseline: (date, total) => (total === null ? `Baseline ${date}: no total` : `Baseline ${date} = ${total}`),
  change: (points) => `change ${points}`,
  noChange: 'change not computed (a total is missing)',
  reliable: (threshold, outcome) =>
    `reliable change >= ${threshold}: ${{ improved: 'met, improved', worsened: 'met, worsened', none: 'not met' }[outcome]}`,
  blanks: 'Reviewed with client: ____  Plan: ____',
  closing: 'Self-report screen; not a diagnosis.',
  closingRated: 'Rating by another person; not a diagnosis.',
  closingEntered: 'Result entered by hand; not a diagnosis.',
  childMonths: (months) => `child ${months} months`,
  notEntered: (label) => `${label} not entered`,
  topics: {
    'phq-9': 'depression',
    'phq-2': 'depression',
    epds: 'depression',
    'gad-7': 'anxiety',
    'gad-2': 'anxiety',
    'phq-4': 'depression and anxiety',
    'pcl-5': 'post-traumatic stress',
    'pc-ptsd-5': 'post-traumatic stress',
    'ace-10': 'childhood experiences',
    'parental-stress-scale': 'parenting stress',
    psoc: 'parenting confidence',
  },
  child: ({ topic, name, date, extent }) =>
    [
      'Caregiver',
      ...(topic === null ? [] : [topic]),
      'screen',
      ...(name === null ? [] : [`(${name})`]),
      `${extent === 'complete' ? 'completed' : 'given'} ${date};`,
      'result and follow-up documented in caregiver record per agency policy.',
    ].join(' '),
};
