// SPDX-License-Identifier: Apache-2.0
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';

const id = (letter, number = 0) => (letter + number.toString(16)).padStart(32, '0');
const author = 'Testvisitor Example';
const screenDays = ['2025-09-02', '2026-01-14', '2026-03-04'];

/** Totals per screen: PHQ-9 18, 14, 14; GAD-7 14, 12, 9; PCL-5 41, 38, 30. Item 9 is endorsed at the last screen. */
const answers = {
  phq9: [
    [3, 3, 2, 2, 2, 2, 2, 2, 0],
    [2, 2, 2, 2, 2, 2, 1, 1, 0],
    [2, 2, 2, 2, 2, 1, 1, 1, 1],
  ],
  gad7: [
    [2, 2, 2, 2, 2, 2, 2],
    [2, 2, 2, 2, 2, 1, 1],
    [2, 2, 1, 1, 1, 1, 1],
  ],
  pcl5: [
    [3, ...Array.from({ length: 19 }, () => 2)],
    [...Array.from({ length: 18 }, () => 2), 1, 1],
    [...Array.from({ length: 10 }, () => 2), ...Array.from({ length: 10 }, () => 1)],
  ],
};

/** A made-up family with three screens of three instruments, answered in Spanish where there is wording, and twelve visits. */
export function printedFamily() {
  const family = id('f');
  const mother = id('c');
  const put = (kind, key, value) => ({ put: { id: key, kind, expectedRevision: 0, value } });
  const screening = (definition, responses, index, place) => {
    const isSpanish = definition.id === 'phq-9';
    const numbered = Object.fromEntries(responses.map((value, at) => [String(at + 1), value]));
    return put('screening', id('a', place * 16 + index), {
      family,
      caregiver: mother,
      date: screenDays[index],
      source: 'panel',
      enteredBy: author,
      acknowledged: [],
      corrections: [],
      isStruck: false,
      charted: [],
      administration: {
        instrument: definition.id,
        version: definition.version,
        language: isSpanish ? 'es-US' : 'en',
        translation: isSpanish ? 'phq-9/es-US' : null,
        evidence: definition.evidence,
        mode: 'self',
        layout: 'page',
        started: `${screenDays[index]}T10:00:00-05:00`,
        completed: `${screenDays[index]}T10:05:00-05:00`,
        responses: numbered,
        notAsked: [],
        result: scoreResponses(definition, numbered),
      },
    });
  };
  const visit = (index) => {
    const ticked = [
      'alliance.relationship',
      ...(index % 2 === 0 ? ['material.needs'] : []),
      ...(index % 3 === 0 ? ['ipp.meaning'] : []),
    ];
    return put('visit', id('e', index), {
      family,
      date: new Date(Date.UTC(2025, 8, 9 + 14 * index)).toISOString().slice(0, 10),
      status: 'held',
      minutes: 60,
      setting: '',
      dyadTogether: true,
      others: [],
      isCrisisVisit: false,
      language: 'es',
      enteredBy: author,
      corrections: [],
      isStruck: false,
      checklist: {
        instrument: fidelityChecklist.id,
        version: fidelityChecklist.version,
        language: 'en',
        translation: null,
        evidence: fidelityChecklist.evidence,
        mode: 'clinician',
        layout: 'page',
        started: null,
        completed: null,
        responses: Object.fromEntries(ticked.map((one) => [one, true])),
        result: { status: 'logged', ticked },
      },
    });
  };
  return {
    id: family,
    changes: [
      put('family', family, {
        code: 'K-204',
        caregivers: [{ id: mother, kinship: 'mother', label: 'T. E.', language: 'es' }],
        child: { label: 'Testbaby', birthDate: '2025-08-01', dueDate: '' },
        opened: '2025-09-01',
        closed: '',
      }),
      ...[phq9, gad7, pcl5].flatMap((definition, place) =>
        answers[definition.id.replace('-', '')].map((responses, index) =>
          screening(definition, responses, index, place),
        ),
      ),
      ...Array.from({ length: 12 }, (_, index) => visit(index)),
    ],
  };
}
