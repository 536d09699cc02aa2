// SPDX-License-Identifier: Apache-2.0
import type { ResultOnlyInstrument } from '@cradleside/instruments';
import { describe, expect, it } from 'vitest';
import { resultNoteText } from './result-note-text.js';

const instrument: ResultOnlyInstrument = {
  kind: 'result-only',
  id: 'agency-results',
  version: '1.0.0',
  name: 'Agency rating',
  title: 'Totals that another system computed',
  language: 'en',
  respondent: 'observer',
  licence: { status: 'free', notice: 'Agency' },
  loinc: { panel: null, total: null },
  evidence: 'none',
  results: [
    { id: 'problem', label: 'Problem total', min: 0, max: 62 },
    { id: 'ratio', label: 'Ratio', min: null, max: null },
  ],
};
const request = {
  instrument,
  values: { problem: 12, ratio: 0.25 },
  date: '2026-03-04',
  language: 'en',
} as const;

describe('the note of entered results', () => {
  it('gives each number with its range', () => {
    expect(resultNoteText({ ...request, rater: 'mother', childMonths: 14 })).toBe(
      [
        'Agency rating 2026-03-04 (mother, child 14 months): Problem total 12 (0-62); Ratio 0.25.',
        'Reviewed with client: ____  Plan: ____',
        'Result entered by hand; not a diagnosis.',
      ].join('\n'),
    );
  });

  it('says what was not entered', () => {
    expect(resultNoteText({ ...request, values: { problem: 0 }, language: 'es' }).split('\n')[0]).toBe(
      'Agency rating 2026-03-04: Problem total 0 (0-62); Ratio sin ingresar.',
    );
  });

  it.each([
    [{ values: { problem: 63 } }, 'invalid-result'],
    [{ date: 'today' }, 'bad-day'],
    [{ rater: 'a\nb' }, 'not-writable'],
  ] as const)('is not written with %o', (change, code) => {
    expect(() => resultNoteText({ ...request, ...change })).toThrowError(expect.objectContaining({ code }));
  });
});
