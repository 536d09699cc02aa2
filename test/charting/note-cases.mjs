// SPDX-License-Identifier: Apache-2.0
import { noteText, visitNoteText } from '@cradleside/charting';
import { instruments } from '@cradleside/instruments';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { sitting } from '../../packages/charting/src/testing/sitting.ts';

const inOrder = (...answers) =>
  Object.fromEntries(
    answers.map((answer, index) => [String(index + 1), answer]).filter(([, answer]) => answer !== null),
  );
const repeated = (value, count) => inOrder(...Array.from({ length: count }, () => value));

/** One sitting of each kind that a note tells apart: [what it is, instrument, answers, what else]. */
const sittings = [
  [
    'complete, with a baseline',
    'phq-9',
    { ...inOrder(2, 2, 2, 2, 2, 2, 1, 1, 0), difficulty: 1 },
    { baseline: inOrder(3, 3, 2, 2, 2, 2, 2, 2, 0) },
  ],
  [
    'complete, reliably worse',
    'phq-9',
    inOrder(3, 3, 3, 3, 3, 3, 2, 2, 0),
    { baseline: inOrder(2, 2, 2, 2, 2, 2, 1, 1, 0) },
  ],
  ['item 9 endorsed', 'phq-9', inOrder(1, 1, 0, 0, 0, 0, 0, 0, 1)],
  ['prorated', 'phq-9', inOrder(2, 2, 2, 2, null, 1, 1, null, 0)],
  ['not scored, item 9 blank', 'phq-9', inOrder(1, 1, 1, 1, null, 1, 1, null, null)],
  ['item 9 declined', 'phq-9', inOrder(1, 1, 1, 1, 1, 1, 1, 1, 'declined')],
  ['complete', 'gad-7', repeated(2, 7)],
  ['prorated', 'gad-7', inOrder(1, 1, 1, 1, 1, null, null)],
  ['not scored', 'gad-7', inOrder(1, 1, 1, 1)],
  [
    'complete, at the cut-point',
    'pcl-5',
    inOrder(4, 4, 4, 4, 4, 0, 0, 4, 4, 3, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0),
  ],
  [
    'rule met below the cut-point, item 16',
    'pcl-5',
    inOrder(2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0),
  ],
  ['prorated', 'pcl-5', inOrder(...Array.from({ length: 16 }, () => 1))],
  ['not scored', 'pcl-5', inOrder(4)],
  ['complete', 'phq-2', inOrder(1, 2)],
  ['complete', 'gad-2', inOrder(1, 1)],
  ['complete', 'phq-4', inOrder(2, 2, 0, 1)],
  ['no exposure', 'pc-ptsd-5', { exposure: 0 }],
  ['complete', 'pc-ptsd-5', { exposure: 1, ...inOrder(1, 1, 1, 0, 0) }],
  ['all no', 'asq', inOrder(0, 0, 0, 0)],
  ['declined and acute', 'asq', { ...inOrder('declined', 0, 0, 0), 5: 1 }],
  ['complete', 'ace-10', inOrder(1, 1, 1, 1, 0, 0, 0, 0, 0, 0)],
  ['score alone', 'epds', inOrder(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)],
];

/** @type {[string, object, string[] | undefined][]} */
const visits = [
  [
    'held, logged',
    {
      status: 'held',
      minutes: 95,
      setting: 'birth-family-home',
      dyadTogether: true,
      others: ['kin'],
      language: 'es',
    },
    ['alliance.relationship', 'material.needs', 'ipp.meaning', 'ipp.meaning.toChild'],
  ],
  ['held, nothing from the list', { status: 'held', minutes: 60 }, []],
  ['held, not logged', { status: 'held', minutes: 45, crisisVisit: true }, undefined],
  ['cancelled by the family', { status: 'cancelled-by-family' }, undefined],
];

/**
 * Every template of a note in one language, as one text: '## what it is', then the note.
 * @param {'en' | 'es'} language
 * @returns {{name: string, note: string}[]}
 */
export function noteCases(language) {
  return [
    ...sittings.flatMap(([state, id, responses, more]) =>
      ['caregiver', 'child'].map((chart) => ({
        name: `${id}, ${state}, ${chart}'s chart`,
        note: screeningNote(id, responses, { ...more, chart, language }),
      })),
    ),
    ...visits.map(([what, visit, ticked]) => ({
      name: `visit, ${what}`,
      note: visitNote(visit, ticked, language),
    })),
  ];
}

function screeningNote(id, responses, { baseline, chart, language }) {
  const instrument = instruments.find((one) => one.id === id);
  return noteText({
    instrument,
    administration: sitting(instrument, responses),
    date: '2026-03-04',
    device: 'tablet',
    ...(baseline && { baseline: { date: '2025-09-02', administration: sitting(instrument, baseline) } }),
    chart,
    language,
  });
}

function visitNote(visit, ticked, language) {
  const status = ticked?.length === 0 ? 'nothing' : 'logged';
  return visitNoteText({
    visit: { date: '2026-03-04', ...visit },
    checklist: fidelityChecklist,
    log: ticked && {
      instrument: fidelityChecklist.id,
      version: fidelityChecklist.version,
      language: 'en',
      translation: null,
      evidence: 'none',
      mode: 'clinician',
      layout: 'page',
      started: null,
      completed: null,
      responses: Object.fromEntries(ticked.map((one) => [one, true])),
      result: { status, ticked },
    },
    language,
  });
}
