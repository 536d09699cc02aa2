// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { expect, it } from 'vitest';
import { readHandOverMessage } from './read-hand-over-message.js';

const message = (date: unknown) => ({
  type: 'hand-over-answers',
  handOver: 'a'.repeat(32),
  family: 'f'.repeat(32),
  caregiver: 'c'.repeat(32),
  screening: '1'.repeat(32),
  sequence: 1,
  state: 'finished',
  date,
  administrations: [
    {
      instrument: 'phq-9',
      version: '1',
      language: 'en',
      translation: null,
      evidence: 'cross-checked',
      mode: 'self',
      layout: 'page',
      started: null,
      completed: null,
      responses: { 1: 1 },
      notAsked: [],
    },
  ],
});

it('takes a message of a calendar day', () => {
  expect(readHandOverMessage(message('2026-03-04'), defaultPolicy)).toMatchObject({ date: '2026-03-04' });
});

it.each(['9999-99-99', '2026-02-30', '0026-03-04', '12026-03-04', '', 20260304])(
  'takes none of %j, which would be in every list for ever',
  (date) => {
    expect(readHandOverMessage(message(date), defaultPolicy)).toBeUndefined();
  },
);
