// SPDX-License-Identifier: Apache-2.0
import { readChecklist } from '@cradleside/instruments/administration';
import { visitCoverage } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { expect, it } from 'vitest';
import type { Family, Visit } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { visitsOf } from './visits-of.js';

const family = { opened: '2026-01-15', closed: '' } as Family;

function logOf(item: string, more: object = {}): Visit['checklist'] {
  const responses = { [item]: true } as const;
  return {
    instrument: fidelityChecklist.id,
    version: fidelityChecklist.version,
    language: 'en',
    translation: null,
    evidence: 'none',
    mode: 'clinician',
    layout: 'page',
    started: null,
    completed: '2026-03-06T10:00:00-05:00',
    responses,
    result: readChecklist(fidelityChecklist, responses),
    ...more,
  };
}

let count = 0;
function visit(date: string, more: Partial<Visit> = {}): Stored<'visit'> {
  count += 1;
  return {
    id: String(count).padStart(32, '0'),
    revision: 1,
    kind: 'visit',
    value: {
      family: 'f'.repeat(32),
      date,
      status: 'held',
      minutes: 60,
      setting: '',
      dyadTogether: null,
      others: [],
      isCrisisVisit: false,
      language: 'en',
      checklist: null,
      enteredBy: 'Testvisitor Example',
      corrections: [],
      isStruck: false,
      ...more,
    },
  };
}

it('gives the pictures what was ticked, what is not logged and what did not take place', () => {
  const { visits } = visitsOf(family, [
    visit('2026-03-04', { checklist: logOf('alliance.relationship') }),
    visit('2026-03-11'),
    visit('2026-03-18', { status: 'no-show', minutes: null }),
  ]);
  const { completeness, daysToLog, dose } = visitCoverage({ checklist: fidelityChecklist, visits });
  expect([completeness.text, daysToLog, dose.minutes]).toEqual(['1/2', 2, 120]);
});

it('leaves out, and counts, what is not of this episode, on no day, or logged with another list', () => {
  const { visits, leftOut } = visitsOf(family, [
    visit('2026-03-04'),
    visit('2026-01-14'),
    visit('2026-02-30'),
    visit('2026-03-05', { checklist: logOf('alliance.relationship', { instrument: 'agency-list' }) }),
    visit('2026-03-06', { isStruck: true }),
  ]);
  expect(visits.map(({ date }) => date)).toEqual(['2026-03-04']);
  expect(leftOut).toEqual({ before: 1, badDay: 1, otherChecklist: 1 });
});

it('knows no day of logging where none can be right', () => {
  const checklist = logOf('alliance.relationship', { completed: null });
  expect(visitsOf(family, [visit('2026-03-04', { checklist })]).visits[0]?.loggedOn).toBeNull();
});
