// SPDX-License-Identifier: Apache-2.0
import { epds } from '@cradleside/instruments/epds';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { pcptsd5 } from '@cradleside/instruments/pcptsd5';
import { phq9 } from '@cradleside/instruments/phq9';
import { describe, expect, it } from 'vitest';
import { afterItems, paperItems, paperResponses, paperRow, readPaper } from './paper-digits.js';

describe('a paper form typed as one row', () => {
  it.each([
    [phq9, 9, ['difficulty']],
    [gad7, 7, ['difficulty']],
    [pcl5, 20, []],
    [epds, 10, []],
    [pcptsd5, 6, []],
  ] as const)(
    'takes a digit for each item of the row, and asks the others after it',
    (form, count, after) => {
      expect(paperItems(form)).toHaveLength(count);
      expect(afterItems(form).map(({ id }) => id)).toEqual(after);
    },
  );

  it('reads nine digits of a PHQ-9 in the order of the items', () => {
    const { answers, faults, isWhole } = readPaper(phq9, '012301230');
    expect(answers.map(({ response }) => response)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0]);
    expect(faults).toEqual([]);
    expect(isWhole).toBe(true);
  });

  it.each([
    ['-', null],
    [' ', null],
    ['–', null],
    ['x', 'declined'],
    ['X', 'declined'],
    ['٢', 2],
    ['۳', 3],
  ])('reads %j as %j', (typed, response) => {
    expect(readPaper(phq9, typed).answers[0]?.response).toBe(response);
  });

  it.each([
    ['4', 0, 'out-of-range', '1'],
    ['019', 2, 'out-of-range', '3'],
    ['0b', 1, 'no-answer', '2'],
    ['0123012300', 9, 'too-many', undefined],
  ])('refuses %j at place %i', (typed, position, reason, item) => {
    const { faults, isWhole } = readPaper(phq9, typed);
    expect(faults.map((fault) => [fault.position, fault.reason, fault.item?.id])).toEqual([
      [position, reason, item],
    ]);
    expect(isWhole).toBe(false);
  });

  it('names the digits that can stand at a place', () => {
    expect(readPaper(pcl5, '5').faults[0]?.allowed).toEqual([0, 1, 2, 3, 4]);
    expect(readPaper(phq9, '4').faults[0]?.allowed).toEqual([0, 1, 2, 3]);
  });

  it('is not whole before every item has a character, a blank included', () => {
    expect(readPaper(phq9, '01230123').isWhole).toBe(false);
    expect(readPaper(phq9, '01230123-').isWhole).toBe(true);
  });

  it('leaves blanks out and keeps what was declined', () => {
    expect(paperResponses(readPaper(phq9, '1-x').answers)).toEqual({ 1: 1, 3: 'declined' });
  });

  it('drops answers behind a gate that the paper closed', () => {
    expect(paperResponses(readPaper(pcptsd5, '011111').answers)).toEqual({ exposure: 0 });
    expect(Object.keys(paperResponses(readPaper(pcptsd5, '111111').answers))).toHaveLength(6);
  });

  it('types back the row of kept answers', () => {
    for (const row of ['012301230', '0-x2', '3', ''])
      expect(paperRow(phq9, paperResponses(readPaper(phq9, row).answers))).toBe(row);
  });
});
