// SPDX-License-Identifier: Apache-2.0
import { addDays } from '@cradleside/charting/day';
import { loadSittings } from '@cradleside/tooling/screenshots/sittings';

const author = 'Testvisitor Example';
const numbered = (values) => Object.fromEntries(values.map((value, index) => [String(index + 1), value]));
const idOf = (kind, number) => (kind + number.toString(16)).padStart(32, '0');

/** Days of the three screens, counted back from today, and what each item was answered. */
const phq9 = [
  [300, [2, 2, 2, 2, 2, 2, 2, 2, 0]],
  [120, [2, 2, 1, 1, 1, 1, 1, 1, 0]],
  [3, [1, 1, 1, 1, 1, 1, 0, 0, 0]],
];
/** What was ticked in twelve weekly visits: null was held and not logged, undefined did not take place. */
const visits = [
  ['alliance.relationship', 'ipp.past'],
  ['alliance.relationship', 'emotional.support'],
  ['alliance.relationship', 'material.needs'],
  null,
  ['alliance.relationship', 'emotional.support', 'ipp.meaning'],
  ['alliance.relationship'],
  undefined,
  ['alliance.relationship', 'material.needs'],
  ['alliance.relationship', 'emotional.support'],
  ['alliance.relationship'],
  ['alliance.relationship', 'development.guidance'],
  ['alliance.relationship', 'emotional.support'],
];

/**
 * A family of nobody with three PHQ-9, one struck out beside them, and twelve visits.
 * @param {Date} now
 * @returns {Promise<{family: string, caregiver: string, code: string, changes: object[]}>} `changes` for `RecordStore.write`
 */
export async function courseFamily(now) {
  const { administer, tick } = await loadSittings();
  const ago = (days) => addDays(now.toISOString().slice(0, 10), -days);
  const family = idOf('f', 1);
  const caregiver = idOf('c', 1);
  const code = 'K-204';
  const put = (id, kind, value) => ({ put: { id, expectedRevision: 0, kind, value } });
  const screening = (id, [days, values], more = {}) =>
    put(id, 'screening', {
      family,
      caregiver,
      date: ago(days),
      source: 'panel',
      enteredBy: author,
      acknowledged: [],
      corrections: [],
      isStruck: false,
      charted: [],
      administration: {
        ...administer('phq9', numbered(values)),
        started: `${ago(days)}T10:00:00+00:00`,
        completed: null,
      },
      ...more,
    });
  const visit = (ticked, index) =>
    put(idOf('e', index), 'visit', {
      family,
      date: ago(7 * (visits.length - index)),
      status: ticked === undefined ? 'no-show' : 'held',
      minutes: ticked === undefined ? null : 60,
      setting: '',
      dyadTogether: null,
      others: [],
      isCrisisVisit: false,
      language: 'en',
      enteredBy: author,
      corrections: [],
      isStruck: false,
      checklist: ticked ? tick(ticked) : null,
    });
  return {
    family,
    caregiver,
    code,
    changes: [
      put(family, 'family', {
        code,
        caregivers: [{ id: caregiver, kinship: 'mother', label: 'Testmother', language: 'en' }],
        child: { label: 'Testbaby', birthDate: ago(250), dueDate: '' },
        opened: ago(305),
        closed: '',
      }),
      ...phq9.map((sitting, index) => screening(idOf('a', index), sitting)),
      screening(idOf('a', 9), [60, [3, 3, 3, 3, 3, 3, 3, 3, 0]], { isStruck: true }),
      ...visits.map(visit),
    ],
  };
}
