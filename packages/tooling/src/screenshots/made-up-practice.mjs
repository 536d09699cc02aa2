// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../pnpm.mjs';

/**
 * Records of nobody, for pictures of the panel and for tests of how it looks. Ids are fixed, days count back from a given
 * one, and every score is computed from its answers.
 * @typedef {object} MadeUpPractice
 * @property {object[]} changes for `RecordStore.write`
 * @property {Record<string, string>} ids what a scene needs -> record id
 */

const dayMs = 86_400_000;
const author = 'Testvisitor Example';

const idOf = (kind, number) => (kind + number.toString(16)).padStart(32, '0');

/** What the scenes go to. */
export const ids = {
  full: idOf('f', 0),
  asked: idOf('f', 1),
  empty: idOf('f', 2),
  closed: idOf('f', 3),
  crowded: idOf('f', 4),
  actNow: idOf('a', 2),
  acknowledged: idOf('a', 1),
  firstPhq9: idOf('a', 0),
  gad7: idOf('a', 11),
  pcl5: idOf('a', 21),
  ask: idOf('a', 30),
  struck: idOf('a', 31),
  corrected: idOf('a', 32),
  ace: idOf('a', 33),
  held: idOf('e', 0),
  unlogged: idOf('e', 1),
  struckVisit: idOf('e', 3),
  screeningDraft: idOf('d', 0),
  steppedDraft: idOf('d', 1),
  paperDraft: idOf('d', 2),
  emptyPaperDraft: idOf('d', 3),
  visitDraft: idOf('d', 4),
  spanishDraft: idOf('d', 5),
  mother: idOf('c', 0),
};

/**
 * @param {Date} now
 * @returns {Promise<MadeUpPractice>}
 */
export async function madeUpPractice(now) {
  const { administer, tick } = await scorers();
  const ago = (days) => new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);
  const at = (days) => `${ago(days)}T10:05:00+00:00`;
  const put = (id, kind, value) => ({ put: { id, expectedRevision: 0, kind, value } });

  const family = (id, number, value) =>
    put(id, 'family', {
      caregivers: [
        { id: idOf('c', number), kinship: 'mother', label: '', language: number % 3 ? 'en' : 'es' },
      ],
      child: { label: '', birthDate: ago(210 + number), dueDate: '' },
      opened: ago(60 + number * 13),
      closed: '',
      ...value,
    });
  const screening = (id, { of = 0, days, instrument, responses, more = {}, ...rest }) =>
    put(id, 'screening', {
      family: idOf('f', of),
      caregiver: idOf('c', of),
      date: ago(days),
      source: 'panel',
      enteredBy: author,
      acknowledged: [],
      corrections: [],
      isStruck: false,
      charted: [],
      administration: {
        ...administer(instrument, responses),
        started: at(days),
        completed: at(days),
        ...more,
      },
      ...rest,
    });
  const visit = (id, { days, ...rest }) =>
    put(id, 'visit', {
      family: ids.full,
      date: ago(days),
      status: 'held',
      minutes: 60,
      setting: '',
      dyadTogether: null,
      others: [],
      isCrisisVisit: false,
      language: 'en',
      enteredBy: author,
      corrections: [],
      isStruck: false,
      checklist: null,
      ...rest,
    });
  const draft = (id, { of = 'screening', ...rest }) =>
    put(id, 'draft', {
      of,
      family: ids.full,
      caregiver: ids.mother,
      language: 'en',
      mode: 'read-aloud',
      layout: 'page',
      source: 'panel',
      date: ago(0),
      responses: {},
      begun: at(0),
      ...rest,
    });
  const trace = (what, more = {}) => ({
    what,
    from: '',
    to: '',
    reason: 'Entered twice',
    time: at(1),
    actor: author,
    ...more,
  });
  const fields = {
    date: ago(0),
    status: 'held',
    minutes: 75,
    setting: 'birth-family-home',
    dyadTogether: true,
    others: [],
    isCrisisVisit: false,
    language: 'en',
  };

  return {
    ids,
    changes: [
      family(ids.full, 0, {
        code: 'K-204',
        opened: ago(200),
        caregivers: [
          { id: ids.mother, kinship: 'mother', label: 'T. E.', language: 'es' },
          { id: idOf('b', 0), kinship: 'grandparent', label: 'Testgrandmother', language: 'ar' },
        ],
        child: { label: 'Testbaby', birthDate: ago(213), dueDate: '' },
      }),
      screening(ids.firstPhq9, {
        days: 190,
        instrument: 'phq9',
        responses: numbered([3, 3, 2, 2, 2, 2, 2, 2, 0]),
      }),
      screening(ids.acknowledged, {
        days: 100,
        instrument: 'phq9',
        responses: numbered([2, 2, 2, 2, 2, 2, 2, 1, 1]),
        acknowledged: [{ alert: 'act-now|item-9.ge1|9', time: at(100), actor: author }],
        charted: [{ time: at(100), how: 'inserted' }],
      }),
      screening(ids.actNow, {
        days: 0,
        instrument: 'phq9',
        responses: { ...numbered([2, 2, 2, 1, 2, 1, 2, 1, 1]), difficulty: 1 },
      }),
      screening(idOf('a', 10), { days: 190, instrument: 'gad7', responses: numbered([2, 2, 2, 2, 2, 1, 1]) }),
      screening(ids.gad7, { days: 0, instrument: 'gad7', responses: numbered([1, 1, 1, 2, 1, 2, 1]) }),
      screening(idOf('a', 20), {
        days: 190,
        instrument: 'pcl5',
        responses: numbered(Array.from({ length: 20 }, (_, index) => [2, 3, 1][index % 3])),
      }),
      screening(ids.pcl5, {
        days: 7,
        instrument: 'pcl5',
        responses: numbered(Array.from({ length: 20 }, (_, index) => [2, 1][index % 2])),
      }),
      screening(ids.struck, {
        days: 7,
        instrument: 'gad7',
        responses: numbered([1, 1, 1, 1, 1, 1, 1]),
        isStruck: true,
        corrections: [trace('struck')],
      }),
      screening(ids.corrected, {
        days: 45,
        instrument: 'gad7',
        responses: numbered([1, 2, 1, 2, 1, 2, 1]),
        source: 'hand-over',
        more: { mode: 'self', layout: 'steps' },
        corrections: [trace('date', { from: ago(46), to: ago(45), reason: 'Wrong day' })],
      }),
      screening(ids.ace, {
        days: 60,
        instrument: 'ace10',
        responses: numbered([1, 0, 1, 0, 0, 0, 1, 0, 0, 0]),
      }),
      visit(ids.held, {
        days: 0,
        minutes: 95,
        setting: 'birth-family-home',
        dyadTogether: true,
        others: ['kin'],
        checklist: tick(['alliance.relationship', 'material.needs', 'ipp.meaning']),
      }),
      visit(ids.unlogged, { days: 7 }),
      visit(idOf('e', 2), { days: 14, status: 'no-show', minutes: null }),
      visit(ids.struckVisit, {
        days: 21,
        isStruck: true,
        corrections: [trace('struck')],
        checklist: tick(['nothing']),
      }),
      draft(ids.screeningDraft, { instrument: 'gad-7', responses: { 1: 1, 2: 2 } }),
      draft(ids.steppedDraft, { instrument: 'phq-9', layout: 'steps' }),
      draft(ids.spanishDraft, { instrument: 'phq-9', language: 'es-US', responses: { 1: 1 } }),
      draft(ids.paperDraft, {
        instrument: 'phq-9',
        mode: 'paper',
        source: 'paper',
        responses: { 1: 1, 2: 2, 3: 3, 4: 0, 5: 1, 6: 'declined', 7: 1 },
      }),
      draft(ids.emptyPaperDraft, { instrument: 'phq-9', mode: 'paper', source: 'paper' }),
      put(ids.visitDraft, 'draft', {
        of: 'visit',
        family: ids.full,
        visit: '',
        fields,
        ticks: { 'alliance.relationship': true },
        begun: at(0),
      }),

      family(ids.asked, 1, { code: 'K-198' }),
      screening(ids.ask, {
        of: 1,
        days: 2,
        instrument: 'phq9',
        responses: numbered([1, 1, 2, 1, 1, 1, 1, 1]),
      }),
      family(ids.empty, 2, {
        code: 'K-300',
        opened: ago(0),
        child: { label: '', birthDate: '', dueDate: ago(-40) },
      }),
      family(ids.closed, 3, { code: 'K-150', opened: ago(1000), closed: ago(800) }),
      family(ids.crowded, 4, {
        code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ!',
        caregivers: ['foster-parent', 'other-kin', 'adoptive-parent'].map((kinship, index) => ({
          id: idOf('b', index + 1),
          kinship,
          label: 'Testcaregiver-with-a-very-long-na',
          language: 'ht',
        })),
        child: { label: 'Testchild-with-a-very-long-name-indeed', birthDate: ago(900), dueDate: '' },
      }),
      ...Array.from({ length: 19 }, (_, index) =>
        family(idOf('f', index + 5), index + 5, { code: `K-${301 + index}` }),
      ),
    ],
  };
}

const numbered = (values) => Object.fromEntries(values.map((value, index) => [String(index + 1), value]));

/** What the packages built: pictures show what ships. */
async function scorers() {
  const load = (file) => import(pathToFileURL(path.join(root, 'packages/instruments/dist', file)).href);
  const { scoreResponses } = await load('scoring/index.js');
  const { readChecklist } = await load('administration/index.js');
  const { fidelityChecklist } = await load('definitions/fidelity-checklist.js');
  const names = ['phq9', 'gad7', 'pcl5', 'ace10'];
  const loaded = await Promise.all(names.map((name) => load(`definitions/${name}.js`)));
  const definitions = Object.fromEntries(names.map((name, index) => [name, loaded[index][name]]));
  const sitting = ({ id, version, language, evidence }) => ({
    instrument: id,
    version,
    language,
    translation: null,
    evidence,
    layout: 'page',
  });
  return {
    administer: (name, responses) => ({
      ...sitting(definitions[name]),
      mode: 'read-aloud',
      responses,
      notAsked: [],
      result: scoreResponses(definitions[name], responses),
    }),
    tick: (names) => {
      const responses = Object.fromEntries(names.map((name) => [name, true]));
      return {
        ...sitting(fidelityChecklist),
        mode: 'clinician',
        started: null,
        completed: null,
        responses,
        result: readChecklist(fidelityChecklist, responses),
      };
    },
  };
}
