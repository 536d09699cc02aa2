// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { phq9 } from '@cradleside/instruments/phq9';
import type { Instrument, Responses } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { describe, expect, it } from 'vitest';
import type { PageField } from '../page-rule.js';
import { fieldValues } from './field-values.js';

const complete: Responses = { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 1, 8: 1, 9: 0, difficulty: 1 };

function administration(instrument: Instrument, responses: Responses): Administration {
  return {
    instrument: instrument.id,
    version: instrument.version,
    language: 'es-US',
    translation: null,
    evidence: instrument.evidence,
    mode: 'read-aloud',
    layout: 'page',
    started: null,
    completed: null,
    responses,
    notAsked: [],
    result: scoreResponses(instrument, responses),
  };
}

function written(field: Partial<PageField>, responses: Responses, instrument: Instrument = phq9): string {
  const rule = {
    id: 'rule',
    label: 'Rule',
    url: 'https://ehr.example.org/*',
    fields: [{ value: 'phq-9.total', selector: '#x', control: 'text', ...field } as const],
  };
  const { fill, leftOut } = fieldValues(rule, {
    instrument,
    administration: administration(instrument, responses),
    date: '2026-03-04',
    clientId: 'K-204',
  });
  expect(fill.length + leftOut.length).toBe(1);
  expect([...fill, ...leftOut][0]?.field).toBe(rule.fields[0]);
  return fill[0] ? `= ${fill[0].value}` : `left out: ${leftOut[0]?.reason}`;
}

describe('a field', () => {
  it.each([
    [{ value: 'phq-9.total' }, '= 14'],
    [{ value: 'phq-9.band' }, '= Moderate'],
    [{ value: 'phq-9.band', map: { moderate: '3' } }, '= 3'],
    [{ value: 'phq-9.band', map: { mild: '2' } }, 'left out: not-mapped'],
    [{ value: 'phq-9.date' }, '= 2026-03-04'],
    [{ value: 'phq-9.date', dateFormat: 'mm/dd/yyyy' }, '= 03/04/2026'],
    [{ value: 'phq-9.date', dateFormat: 'dd.mm.yyyy' }, '= 04.03.2026'],
    [{ value: 'phq-9.item.3' }, '= 2'],
    [{ value: 'phq-9.item.9' }, '= 0'],
    [{ value: 'phq-9.item.9', map: { 0: 'none' } }, '= none'],
    [{ value: 'phq-9.item.difficulty' }, '= 1'],
    [{ value: 'phq-9.positive', control: 'checkbox' }, '= true'],
    [{ value: 'phq-9.positive', map: { true: 'Y', false: 'N' } }, '= Y'],
    [{ value: 'phq-9.critical' }, '= false'],
    [{ value: 'phq-9.cut-point.ge10' }, '= true'],
    [{ value: 'phq-9.criterion.major-depressive-syndrome' }, '= true'],
    [{ value: 'phq-9.subscale.phq-2' }, '= 4'],
    [{ value: 'phq-9.status' }, '= scored'],
    [{ value: 'phq-9.answered' }, '= 9'],
    [{ value: 'phq-9.mode' }, '= read-aloud'],
    [{ value: 'phq-9.language' }, '= es-US'],
    [{ value: 'phq-9.prorated' }, 'left out: no-value'],
    [{ value: 'client-id' }, '= K-204'],
    [{ value: 'gad-7.total' }, 'left out: other-instrument'],
    [{ value: 'phq-9.item.toString' }, 'left out: not-answered'],
    [{ value: 'phq-9.nonsense' }, 'left out: no-value'],
  ] as const)('of a complete form gets %o %s', (field, outcome) => {
    expect(written(field, complete)).toBe(outcome);
  });

  it.each([
    [{ value: 'phq-9.total' }, 'left out: no-value'],
    [{ value: 'phq-9.band' }, 'left out: no-value'],
    [{ value: 'phq-9.prorated' }, '= 13'],
    [{ value: 'phq-9.item.5' }, 'left out: not-answered'],
    [{ value: 'phq-9.item.9' }, 'left out: declined'],
    [{ value: 'phq-9.item.9', map: { 0: '0', declined: 'refused' } }, '= refused'],
    [{ value: 'phq-9.item.9', map: { 0: '0' } }, 'left out: declined'],
    [{ value: 'phq-9.critical', control: 'checkbox' }, 'left out: not-decided'],
    [{ value: 'phq-9.positive', control: 'checkbox' }, '= true'],
    [{ value: 'phq-9.date' }, '= 2026-03-04'],
  ] as const)('of a form with a blank and a declined item gets %o %s', (field, outcome) => {
    expect(written(field, { 1: 2, 2: 2, 3: 2, 4: 1, 6: 1, 7: 1, 8: 1, 9: 'declined' })).toBe(outcome);
  });

  it('never says no while it hangs on a blank', () => {
    expect(written({ value: 'phq-9.positive', control: 'checkbox' }, { 1: 1 })).toBe('left out: not-decided');
  });

  it('gets nothing of a form that must be corrected first', () => {
    expect(written({ value: 'phq-9.item.1' }, { 1: 4 })).toBe('left out: invalid');
    expect(written({ value: 'phq-9.status' }, { 1: 4 })).toBe('left out: invalid');
  });

  it('gets a decision where there is no total', () => {
    expect(written({ value: 'asq.positive', control: 'checkbox' }, { 1: 'declined' }, asq)).toBe('= true');
    expect(written({ value: 'asq.total' }, { 1: 0, 2: 0, 3: 0, 4: 0 }, asq)).toBe('left out: no-value');
  });

  it('gets no identifier that is not known', () => {
    const rule = {
      id: 'r',
      label: 'R',
      url: 'https://e.test/',
      fields: [{ value: 'client-id', selector: '#x', control: 'text' as const }],
    };
    const request = { instrument: phq9, administration: administration(phq9, complete), date: '2026-03-04' };
    expect(fieldValues(rule, request).leftOut[0]?.reason).toBe('no-client-id');
    expect(fieldValues(rule, { ...request, clientId: '' }).leftOut[0]?.reason).toBe('no-client-id');
  });
});
