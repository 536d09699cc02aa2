// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultOnlyInstrument } from '../instrument.js';
import { checkEnteredResult } from './entered-result.js';

const instrument: ResultOnlyInstrument = {
  kind: 'result-only',
  id: 'agency-results',
  version: '1.0.0',
  name: 'Agency results',
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

describe('entered results', () => {
  it('stand as entered when each is in its range', () => {
    expect(checkEnteredResult(instrument, { problem: 62, ratio: 0.25 })).toEqual({
      status: 'scored',
      values: { problem: 62, ratio: 0.25 },
    });
  });

  it('are incomplete while one is blank', () => {
    expect(checkEnteredResult(instrument, { problem: 0, ratio: null })).toEqual({
      status: 'incomplete',
      values: { problem: 0, ratio: null },
    });
  });

  it('are invalid beyond the range, and the faulty one is named', () => {
    expect(checkEnteredResult(instrument, { problem: 63, ratio: 1 })).toEqual({
      status: 'invalid',
      values: { problem: null, ratio: 1 },
      issues: [{ path: 'problem', message: 'problem: a number from 0 to 62, or blank' }],
    });
  });

  it('never throw, whatever is entered', () => {
    const statuses = ['scored', 'incomplete', 'invalid'];
    const values = fc.dictionary(fc.constantFrom('problem', 'ratio', 'x', '__proto__'), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(values, fc.jsonValue()), (input) => {
        const { status } = checkEnteredResult(instrument, input as Record<string, unknown>);
        expect(statuses).toContain(status);
      }),
    );
  });
});
