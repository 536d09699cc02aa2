// SPDX-License-Identifier: Apache-2.0
import { readChecklist } from '@cradleside/instruments/administration';
import type { ChecklistAdministration } from '@cradleside/instruments/administration';
import { fidelityChecklist, visitFields } from '@cradleside/instruments/fidelity-checklist';
import { checklistIds } from '@cradleside/instruments/administration';
import { describe, expect, it } from 'vitest';
import { isWritable } from '../note/is-writable.js';
import { spanishVisit } from '../strings/visit.es.js';
import type { Visit } from './visit.js';
import { visitNoteText } from './visit-note-text.js';

const held: Visit = { date: '2026-03-04', status: 'held' };

function log(...ids: string[]): ChecklistAdministration {
  const responses = Object.fromEntries(ids.map((id) => [id, true as const]));
  return {
    instrument: fidelityChecklist.id,
    version: fidelityChecklist.version,
    language: 'en',
    translation: null,
    evidence: 'none',
    mode: 'clinician',
    layout: 'page',
    started: null,
    completed: null,
    responses,
    result: readChecklist(fidelityChecklist, responses),
  };
}

const lines = (visit: Visit, ticks?: ChecklistAdministration, language: 'en' | 'es' = 'en') =>
  visitNoteText({ visit, checklist: fidelityChecklist, log: ticks, language }).split('\n');

describe('the note of a visit', () => {
  it('tells what was ticked by category, and who was there', () => {
    const visit: Visit = {
      ...held,
      minutes: 90,
      setting: 'foster-or-kinship-home',
      language: 'es-US',
      dyadTogether: true,
      others: ['sibling', 'interpreter'],
      crisisVisit: true,
    };
    const ticks = log(
      'alliance.relationship',
      'material.needs',
      'material.health',
      'ipp.meaning',
      'ipp.meaning.withParent',
    );
    expect(lines(visit, ticks)).toEqual([
      'Visit 2026-03-04: held, 90 min, foster or kinship home, in Spanish. Parent and child seen together. Also present: sibling, interpreter. Extra visit because of a crisis.',
      'Components used, as logged by the clinician:',
      '- Alliance: built, tended or repaired the working relationship with the parent.',
      '- Concrete needs: helped the family meet a concrete need (goods, services, resources); helped with access to or use of health care.',
      "- Infant-parent psychotherapy: wondered about the feeling or meaning in the child's play or behaviour (with the parent).",
      'Observations: ____  Plan: ____',
      "Clinician's log of the visit; not a score.",
    ]);
  });

  it('tells an explicit nothing from a log that is missing or blank', () => {
    expect(lines(held, log('nothing'))[1]).toBe('Components used: nothing from the list.');
    expect(lines(held)[1]).toBe('Components used: not logged.');
    expect(lines(held, log())[1]).toBe('Components used: not logged.');
  });

  it.each([
    ['no-show', 'Visit 2026-03-04: family not met (no-show).'],
    ['cancelled-by-family', 'Visit 2026-03-04: cancelled by the family.'],
    ['cancelled-by-provider', 'Visit 2026-03-04: cancelled by the provider.'],
  ] as const)('says that it was not held: %s', (status, sentence) => {
    expect(lines({ date: '2026-03-04', status })).toEqual([sentence, 'Observations: ____  Plan: ____']);
  });

  it('says when parent and child were not together, and nothing where that was not noted', () => {
    expect(lines({ ...held, dyadTogether: false })[0]).toContain('not seen together');
    expect(lines({ ...held, crisisVisit: false })[0]).toBe('Visit 2026-03-04: held.');
  });

  it.each(['en', 'es'] as const)(
    'has words for every field and tick, which charts can take: %s',
    (language) => {
      for (const { id, values } of visitFields.flatMap((field) => ('values' in field ? [field] : [])))
        for (const value of values) {
          const visit = { ...held, [id]: id === 'others' ? [value] : value } as Visit;
          expect(lines(visit, undefined, language).every(isWritable)).toBe(true);
        }
      const ids = checklistIds(fidelityChecklist);
      expect(lines(held, log(...ids), language)).toHaveLength(2 + fidelityChecklist.categories.length + 2);
    },
  );

  it('has Spanish words for every label of the checklist, and for no other', () => {
    const ids = [...fidelityChecklist.categories.map(({ id }) => id), ...checklistIds(fidelityChecklist)];
    expect(Object.keys(spanishVisit.labels[fidelityChecklist.id]).sort()).toEqual(ids.sort());
  });

  it.each([
    ['0 minutes', { ...held, minutes: 0 }, undefined, 'bad-visit'],
    ['481 minutes', { ...held, minutes: 481 }, undefined, 'bad-visit'],
    ['half a minute', { ...held, minutes: 0.5 }, undefined, 'bad-visit'],
    ['an unknown status', { ...held, status: 'toString' }, undefined, 'bad-visit'],
    ['a day that does not exist', { ...held, date: '2026-02-30' }, undefined, 'bad-day'],
    ['ticks of a visit that was not held', { ...held, status: 'no-show' }, log('video.record'), 'bad-visit'],
    ['an unknown tick', held, log('video.record', 'video.sold'), 'invalid-result'],
    [
      'the log of another checklist',
      held,
      { ...log('video.record'), instrument: 'other' },
      'wrong-instrument',
    ],
  ] as const)('is not written with %s', (_name, visit, ticks, code) => {
    expect(() => lines(visit as Visit, ticks)).toThrowError(expect.objectContaining({ code }));
  });
});
