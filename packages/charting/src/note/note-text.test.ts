// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { answersInOrder, questionnaire, sitting } from '../testing/sitting.js';
import type { NoteRequest } from './note-request.js';
import { noteText } from './note-text.js';

const blanks = 'Reviewed with client: ____  Plan: ____';
const closing = 'Self-report screen; not a diagnosis.';

/** PHQ-9 answers with this total, item 9 at 0. */
const phq9Totals: Readonly<Record<number, readonly number[]>> = {
  14: [2, 2, 2, 2, 2, 2, 1, 1, 0],
  18: [3, 3, 2, 2, 2, 2, 2, 2, 0],
  24: [3, 3, 3, 3, 3, 3, 3, 3, 0],
};

function note(
  id: string,
  responses: NoteRequest['administration']['responses'],
  more: Partial<NoteRequest> = {},
  administration: Partial<NoteRequest['administration']> = {},
): string[] {
  const instrument = more.instrument ?? questionnaire(id);
  return noteText({
    instrument,
    administration: sitting(instrument, responses, administration),
    date: '2026-03-04',
    device: 'tablet',
    chart: 'caregiver',
    language: 'en',
    ...more,
  }).split('\n');
}

describe('the note of a PHQ-9', () => {
  it('is the given one for a complete form with a baseline', () => {
    const phq9 = questionnaire('phq-9');
    const responses = { ...answersInOrder(phq9Totals[14]), difficulty: 1 };
    const baseline = { date: '2025-09-02', administration: sitting(phq9, answersInOrder(phq9Totals[18])) };
    expect(note('phq-9', responses, { baseline }, { language: 'es-US' })).toEqual([
      'PHQ-9 2026-03-04 (self, tablet, Spanish): 14/27, moderate (10-14). 9/9 answered. Item 9 = 0 (not at all). Difficulty: somewhat.',
      'Baseline 2025-09-02 = 18; change -4 (reliable change >= 6: not met).',
      blanks,
      closing,
    ]);
  });

  it('gives no total with two blanks, and a prorated value that is called so', () => {
    const [first, second] = note('phq-9', answersInOrder([2, 2, 2, 2, null, 1, 1, null, 0]));
    expect(first).toBe(
      'PHQ-9 2026-03-04 (self, tablet, English): no total, 7/9 answered (items 5, 8 blank); prorated 13/27. Item 9 = 0 (not at all).',
    );
    expect(second).toBe('Cut-point >= 10: met.');
  });

  it('is not scored with three blanks, and asks for item 9', () => {
    const [first, second] = note('phq-9', answersInOrder([1, 1, 1, 1, null, 1, 1, null, null]));
    expect(first).toBe(
      'PHQ-9 2026-03-04 (self, tablet, English): NOT SCORED, 6/9 answered (items 5, 8, 9 blank). Item 9 not answered: ask.',
    );
    expect(second).toBe('Cut-point >= 10: not decided.');
  });

  it('says that item 9 was declined, beside a prorated value', () => {
    const [first] = note('phq-9', answersInOrder([1, 1, 1, 1, 1, 1, 1, 1, 'declined']));
    expect(first).toBe(
      'PHQ-9 2026-03-04 (self, tablet, English): no total, 8/9 answered (item 9 declined); prorated 9/27. Item 9 declined: ask.',
    );
  });

  it('leaves the prorated value out where the policy hides it', () => {
    const [first] = note('phq-9', answersInOrder([1, 1, 1, 1, null, 1, 1, 1, 0]), { prorated: 'hidden' });
    expect(first).toContain('no total, 8/9 answered (item 5 blank). Item 9');
  });

  it('says that item 9 was endorsed whatever the total is', () => {
    expect(note('phq-9', answersInOrder([0, 0, 0, 0, 0, 0, 0, 0, 1]))[0]).toContain(
      '1/27, minimal (0-4). 9/9 answered. Item 9 = 1 (several days): endorsed.',
    );
    expect(note('phq-9', { 9: 2 })[0]).toContain(
      'NOT SCORED, 1/9 answered (items 1-8 blank). Item 9 = 2 (more than half the days): endorsed.',
    );
  });

  it.each([
    [18, 14, 'change -4 (reliable change >= 6: not met)'],
    [24, 18, 'change -6 (reliable change >= 6: met, improved)'],
    [18, 24, 'change +6 (reliable change >= 6: met, worsened)'],
    [18, 18, 'change 0 (reliable change >= 6: not met)'],
  ])('compares %i with %i', (from, to, words) => {
    const administration = sitting(questionnaire('phq-9'), answersInOrder(phq9Totals[from]));
    const lines = note('phq-9', answersInOrder(phq9Totals[to]), {
      baseline: { date: '2026-03-04', administration },
    });
    expect(lines[1]).toBe(`Baseline 2026-03-04 = ${from}; ${words}.`);
  });

  it('computes no change where a total is missing', () => {
    const phq9 = questionnaire('phq-9');
    const complete = answersInOrder(phq9Totals[14]);
    const partial = { date: '2025-09-02', administration: sitting(phq9, { 1: 2 }) };
    expect(note('phq-9', complete, { baseline: partial })[1]).toBe(
      'Baseline 2025-09-02: no total; change not computed (a total is missing).',
    );
    const baseline = { date: '2025-09-02', administration: sitting(phq9, complete) };
    expect(note('phq-9', { 1: 2 }, { baseline })[2]).toBe(
      'Baseline 2025-09-02 = 14; change not computed (a total is missing).',
    );
  });

  it.each([
    [{ mode: 'read-aloud' }, { device: 'panel' }, '(read-aloud, computer, English)'],
    [{ mode: 'interpreter' }, { device: undefined }, '(interpreter, English)'],
    [{ mode: 'clinician' }, { device: undefined }, '(clinician, English)'],
    [{ mode: 'paper' }, { device: 'panel' }, '(paper, English)'],
    [{ mode: 'self', language: 'ar' }, { device: 'tablet' }, '(self, tablet, Arabic)'],
    [{ mode: 'self', language: 'fr-CA' }, { device: 'tablet' }, '(self, tablet, fr-CA)'],
  ] as const)('tells how it was given: %o %o', (administration, request, words) => {
    expect(note('phq-9', answersInOrder(phq9Totals[14]), request, administration)[0]).toContain(words);
  });
});

describe('the note of other screeners', () => {
  it.each([
    [
      'pcl-5',
      answersInOrder([4, 4, 4, 4, 4, 0, 0, 4, 4, 3, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0]),
      ['33/80. 20/20 answered.', 'Cut-point >= 33: met. DSM-5 symptom rule: not met.'],
    ],
    [
      'pcl-5',
      answersInOrder([2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0]),
      [
        '12/80. 20/20 answered. Item 16 = 2 (moderately): to talk about; not a suicide item.',
        'Cut-point >= 33: not met. DSM-5 symptom rule: met; exposure, duration and impairment must be confirmed.',
      ],
    ],
    [
      'pcl-5',
      { 1: 4 },
      [
        'NOT SCORED, 1/20 answered (items 2-20 blank).',
        'Cut-point >= 33: not decided. DSM-5 symptom rule: not decided.',
      ],
    ],
    ['gad-7', answersInOrder([2, 2, 2, 1, 1, 1, 1]), ['10/21, moderate (10-14). 7/7 answered.', blanks]],
    [
      'gad-7',
      { ...answersInOrder([0, 0, 0, 0, 0, 0, 0]), difficulty: 0 },
      ['0/21, minimal (0-4). 7/7 answered. Difficulty: not difficult at all.', blanks],
    ],
    ['phq-2', answersInOrder([1, 2]), ['3/6. 2/2 answered.', 'Cut-point >= 3: met.']],
    [
      'gad-2',
      answersInOrder([1, null]),
      ['NOT SCORED, 1/2 answered (item 2 blank).', 'Cut-point >= 3: not decided.'],
    ],
    [
      'phq-4',
      answersInOrder([2, 2, 0, 1]),
      [
        '5/12, mild (3-5). 4/4 answered.',
        'Anxiety (GAD-2) = 4, cut-point >= 3: met. Depression (PHQ-2) = 1, cut-point >= 3: not met.',
      ],
    ],
    [
      'phq-4',
      { 1: 3, 3: 0 },
      [
        'NOT SCORED, 2/4 answered (items 2, 4 blank).',
        'Anxiety (GAD-2), cut-point >= 3: met. Depression (PHQ-2), cut-point >= 3: not decided.',
      ],
    ],
    ['pc-ptsd-5', { exposure: 0 }, ['0/5. Items 1-5 not asked. Exposure: no.', 'Cut-point >= 3: not met.']],
    [
      'pc-ptsd-5',
      { exposure: 1, ...answersInOrder([1, 1, 1, 0, 0]) },
      ['3/5. 5/5 answered. Exposure: yes.', 'Cut-point >= 3: met.'],
    ],
    ['pc-ptsd-5', {}, ['NOT SCORED, 0/5 answered (exposure blank).', 'Cut-point >= 3: not decided.']],
    [
      'asq',
      { 1: 0, 2: 0, 3: 0, 4: 0 },
      [
        '4/4 answered (item 5 not asked). Item 1 = 0 (no). Item 2 = 0 (no). Item 3 = 0 (no). Item 4 = 0 (no).',
        'Positive screen: not met. Acute positive screen: not met. Non-acute positive screen: not met.',
      ],
    ],
    [
      'asq',
      { 1: 'declined', 2: 0, 3: 0, 4: 0, 5: 1 },
      [
        '4/5 answered (item 1 declined). Item 1 declined: counts as endorsed. Item 2 = 0 (no). Item 3 = 0 (no). Item 4 = 0 (no). Item 5 = 1 (yes): endorsed.',
        'Positive screen: met. Acute positive screen: met; imminent risk, stat safety and full mental health evaluation, do not leave alone. Non-acute positive screen: not met.',
      ],
    ],
    ['ace-10', answersInOrder([1, 1, 1, 1, 0, 0, 0, 0, 0, 0]), ['4/10. 10/10 answered.', blanks]],
    [
      'epds',
      answersInOrder([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
      ['1/30. 10/10 answered. Item 10 = 1: endorsed.', 'Cut-point >= 11: not met.'],
    ],
  ] as const)('of %s %o', (id, responses, [first, second]) => {
    const lines = note(id, responses);
    expect(lines[0]?.split(': ').slice(1).join(': ')).toBe(first);
    expect(lines[1]).toBe(second);
    expect(lines.at(-1)).toBe(closing);
  });

  it('names a chosen cut-point that is no edge of a band', () => {
    const gad7 = questionnaire('gad-7');
    const cutPoints = gad7.cutPoints.map(({ screens: _, ...one }) =>
      one.id === 'ge8' ? { ...one, screens: true as const } : one,
    );
    const lines = note('gad-7', answersInOrder([2, 2, 2, 2, 0, 0, 0]), {
      instrument: { ...gad7, cutPoints },
    });
    expect(lines.slice(0, 2)).toEqual([
      'GAD-7 2026-03-04 (self, tablet, English): 8/21, mild (5-9). 7/7 answered.',
      'Cut-point >= 8: met.',
    ]);
  });

  it('compares nothing that is asked once in a life', () => {
    const ace10 = questionnaire('ace-10');
    const responses = answersInOrder([1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    const baseline = { date: '2025-09-02', administration: sitting(ace10, responses) };
    expect(note('ace-10', responses, { baseline })).toHaveLength(3);
  });

  it('writes ids where an agency writes in another script', () => {
    const phq2 = questionnaire('phq-2');
    const instrument = {
      ...phq2,
      id: 'wellbeing',
      name: 'مقياس',
      bands: [{ id: 'low', label: 'منخفض', from: 0, to: 6, source: 'test' }],
    };
    expect(note('wellbeing', answersInOrder([1, 1]), { instrument })[0]).toBe(
      'wellbeing 2026-03-04 (self, tablet, English): 2/6, low (0-6). 2/2 answered.',
    );
  });
});

describe('a note in Spanish', () => {
  it('quotes the official wording of answers', () => {
    const phq9 = questionnaire('phq-9');
    const baseline = { date: '2025-09-02', administration: sitting(phq9, answersInOrder(phq9Totals[18])) };
    const responses = { ...answersInOrder(phq9Totals[14]), difficulty: 1 };
    expect(note('phq-9', responses, { baseline, language: 'es' }, { language: 'es-US' })).toEqual([
      'PHQ-9 2026-03-04 (autoinforme, tableta, español): 14/27, moderada (10-14). 9/9 contestadas. Pregunta 9 = 0 (ningún día). Dificultad: un poco difícil.',
      'Evaluación inicial 2025-09-02 = 18; cambio -4 (cambio confiable >= 6: no se cumple).',
      'Revisado con la persona: ____  Plan: ____',
      'Cuestionario de autoinforme; no es un diagnóstico.',
    ]);
  });

  it('gives an answer by its number where no official wording is there', () => {
    expect(note('pcl-5', { 16: 3 }, { language: 'es' })[0]).toContain('Pregunta 16 = 3: para conversar');
  });

  it('asks for item 9', () => {
    expect(note('phq-9', { 1: 3 }, { language: 'es' })[0]).toContain(
      'SIN PUNTUACIÓN, 1/9 contestadas (preguntas 2-9 en blanco). Pregunta 9 sin contestar: pregunte.',
    );
  });
});

describe("a note in a child's chart", () => {
  const complete = answersInOrder([0, 0, 0, 0, 0, 0, 0, 0, 1]);

  it.each([
    [
      'phq-9',
      complete,
      'en',
      'Caregiver depression screen (PHQ-9) completed 2026-03-04; result and follow-up documented in caregiver record per agency policy.',
    ],
    [
      'phq-9',
      complete,
      'es',
      'Tamizaje de depresión de la persona cuidadora (PHQ-9) completado el 2026-03-04; el resultado y el seguimiento constan en el expediente de la persona cuidadora, según la política de la agencia.',
    ],
    [
      'phq-9',
      { 1: 3 },
      'en',
      'Caregiver depression screen (PHQ-9) given 2026-03-04; result and follow-up documented in caregiver record per agency policy.',
    ],
    [
      'asq',
      { 1: 0, 2: 0, 3: 0, 4: 0 },
      'en',
      'Caregiver screen completed 2026-03-04; result and follow-up documented in caregiver record per agency policy.',
    ],
  ] as const)('is one sentence without result: %s %o in %s', (id, responses, language, sentence) => {
    const baseline = { date: '2025-09-02', administration: sitting(questionnaire(id), responses) };
    expect(note(id, responses, { chart: 'child', language, baseline })).toEqual([sentence]);
  });
});

describe('no note is written', () => {
  const phq9 = questionnaire('phq-9');
  const gad7 = questionnaire('gad-7');
  const request: NoteRequest = {
    instrument: phq9,
    administration: sitting(phq9, { 1: 1 }),
    date: '2026-03-04',
    chart: 'caregiver',
    language: 'en',
  };

  it.each([
    ['of an answer outside its scale', { administration: sitting(phq9, { 1: 4 }) }, 'invalid-result'],
    [
      "of it in a child's chart either",
      { administration: sitting(phq9, { 1: 4 }), chart: 'child' },
      'invalid-result',
    ],
    ['with the definition of another screener', { instrument: gad7 }, 'wrong-instrument'],
    [
      'against a baseline of another screener',
      { baseline: { date: '2026-01-01', administration: sitting(gad7, {}) } },
      'wrong-baseline',
    ],
    [
      'against an invalid baseline',
      { baseline: { date: '2026-01-01', administration: sitting(phq9, { 1: 4 }) } },
      'wrong-baseline',
    ],
    [
      'against a later baseline',
      { baseline: { date: '2026-03-05', administration: sitting(phq9, {}) } },
      'wrong-baseline',
    ],
    ['of a day that does not exist', { date: '2026-02-30' }, 'bad-day'],
    [
      'with an id that no chart can take',
      {
        instrument: { ...phq9, name: 'م', id: 'م' },
        administration: { ...request.administration, instrument: 'م' },
      },
      'not-writable',
    ],
  ] as const)('%s', (_name, change, code) => {
    expect(() => noteText({ ...request, ...change })).toThrowError(expect.objectContaining({ code }));
  });
});
