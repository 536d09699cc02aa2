// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Administration } from '@cradleside/instruments/administration';
import { expect, it } from 'vitest';
import type { Sitting } from '../flow/delivery.js';
import { toResult } from './to-result.js';

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value);

const administration: Administration = {
  instrument: 'phq-9',
  version: phq9.version,
  language: 'es-US',
  translation: 'phq-9/es-US',
  evidence: 'cross-checked',
  mode: 'self',
  layout: 'steps',
  started: '2026-03-04T09:00:00-05:00',
  completed: null,
  responses: { '1': 2, '2': 'declined', '9': 0 },
  notAsked: ['difficulty'],
  result: scoreResponses(phq9, {}),
};

const sitting: Sitting = {
  state: 'stopped',
  language: 'es-US',
  research: false,
  current: 0,
  parts: [
    { instrument: phq9, isAsked: true, administration },
    { instrument: gad7, isAsked: false, administration: null },
  ],
};

it('puts answers in the order of the items, and tells blank, declined and not asked apart', () => {
  const now = new Date('2026-03-04T14:10:00Z');
  const wordings = [bytes(8, 1), bytes(8, 2)];
  const result = toResult(sitting, {
    responseId: bytes(16, 7),
    sequence: 3,
    build: bytes(8, 9),
    now,
    wordings,
  });
  expect(result).toEqual({
    responseId: bytes(16, 7),
    sequence: 3,
    state: 'stopped',
    language: 'es-US',
    utcOffsetMinutes: -now.getTimezoneOffset(),
    startedS: Date.UTC(2026, 2, 4, 14) / 1000,
    updatedS: Date.UTC(2026, 2, 4, 14, 10) / 1000,
    research: false,
    build: bytes(8, 9),
    instruments: [
      {
        id: 'phq-9',
        asked: true,
        wording: bytes(8, 1),
        answers: [2, 'declined', null, null, null, null, null, null, 0, 'not-asked'],
        startedS: Date.UTC(2026, 2, 4, 14) / 1000,
        completedS: null,
      },
      {
        id: 'gad-7',
        asked: false,
        wording: bytes(8, 2),
        answers: Array.from({ length: 8 }, () => null),
        startedS: null,
        completedS: null,
      },
    ],
  });
});
