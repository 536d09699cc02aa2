// SPDX-License-Identifier: Apache-2.0
import { instruments, type Instrument, type Response } from '@cradleside/instruments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sitting } from '../testing/sitting.js';
import { isWritable } from './is-writable.js';
import { itemList } from './item-list.js';
import type { NoteRequest } from './note-request.js';
import { noteText } from './note-text.js';

const questionnaires: readonly Instrument[] = instruments.filter((one) => one.kind === 'questionnaire');

function anyAnswers({ items, scales }: Instrument): fc.Arbitrary<Record<string, Response>> {
  return fc.record(
    Object.fromEntries(
      items.map(({ id, scale = 'default' }) => {
        const values = scales[scale].map(({ value }) => value);
        return [id, fc.constantFrom<Response>(...values, ...values, ...values, 'declined', null)];
      }),
    ),
  );
}

function anyRequest(instrument: Instrument): fc.Arbitrary<NoteRequest> {
  return fc.record({
    instrument: fc.constant(instrument),
    administration: anyAnswers(instrument).map((responses) => sitting(instrument, responses)),
    date: fc.constant('2026-03-04'),
    device: fc.constantFrom('panel', 'tablet', 'paper', undefined),
    baseline: fc.option(
      anyAnswers(instrument).map((responses) => ({
        date: '2025-09-02',
        administration: sitting(instrument, responses),
      })),
      { nil: undefined },
    ),
    chart: fc.constant('caregiver'),
    language: fc.constantFrom('en', 'es'),
  });
}

describe.each(questionnaires.map((instrument) => [instrument.id, instrument] as const))(
  'any note of %s',
  (_, instrument) => {
    const isValid = ({ administration, baseline }: NoteRequest) =>
      administration.result.status !== 'invalid' && baseline?.administration.result.status !== 'invalid';
    const requests = anyRequest(instrument).filter(isValid);

    it('has at most 6 lines of Windows-1252, and is the same each time', () => {
      fc.assert(
        fc.property(requests, (request) => {
          const note = noteText(request);
          const lines = note.split('\n');
          expect(lines.length).toBeLessThanOrEqual(6);
          expect(lines.every((line) => isWritable(line) && line === line.trim() && line !== '')).toBe(true);
          expect(noteText(structuredClone(request))).toBe(note);
        }),
        { numRuns: 300 },
      );
    });

    it('says every critical item that was to be asked, and a total only when nothing is open', () => {
      const critical = instrument.alerts.filter(({ kind }) => kind === 'act-now').map(({ item }) => item);
      fc.assert(
        fc.property(requests, (request) => {
          const { result, responses } = request.administration;
          const [first = ''] = noteText({ ...request, language: 'en' }).split('\n');
          for (const item of critical.filter((id) => responses[id] != null || result.missing.includes(id)))
            expect(first).toMatch(new RegExp(`Item ${item} (?:= \\d|not answered: ask|declined)`));
          const total = /: (\d+)\/\d+(?:,|\.) /.exec(first)?.[1];
          expect(total === undefined ? null : Number(total)).toBe(result.total);
        }),
        { numRuns: 300 },
      );
    });

    it("is one sentence without a number of the result in a child's chart", () => {
      fc.assert(
        fc.property(requests, (request) => {
          const note = noteText({ ...request, chart: 'child' });
          expect(note).not.toContain('\n');
          expect(note.replace(instrument.name, '').replace('2026-03-04', '')).not.toMatch(/\d/);
        }),
        { numRuns: 50 },
      );
    });
  },
);

describe('a list of items', () => {
  it.each([
    [['5'], '5'],
    [['5', '8'], '5, 8'],
    [['8', '9'], '8, 9'],
    [['7', '8', '9'], '7-9'],
    [['1', '3', '4', '5', '9'], '1, 3-5, 9'],
    [['9', '10', '11'], '9-11'],
    [['a1', 'a2', 'a3'], 'a1, a2, a3'],
    [[], ''],
  ])('%o is %s', (ids, text) => {
    expect(itemList(ids)).toBe(text);
  });
});
