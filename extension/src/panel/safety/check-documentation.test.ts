// SPDX-License-Identifier: Apache-2.0
import { blankDocumentation } from '@cradleside/safety';
import { expect, it } from 'vitest';
import { checkDocumentation } from './check-documentation.js';

it('says every needed field that is blank', () => {
  expect(Object.keys(checkDocumentation(blankDocumentation))).toEqual([
    'value',
    'askedDirectly',
    'tool',
    'toolResult',
    'intent',
    'plan',
    'means',
    'infantSafetyAsked',
    'consultedWhom',
    'consultedAt',
    'action',
    'followUp',
  ]);
});

it.each([
  ['0026-03-04', 'too-early'],
  ['2026-02-30', 'no-day'],
])('says what is wrong with a day: %s', (followUp, fault) => {
  expect(checkDocumentation({ ...blankDocumentation, followUp }).followUp).toBe(fault);
  const consultedAt = `${followUp}T10:00:00-05:00`;
  expect(checkDocumentation({ ...blankDocumentation, consultedAt }).consultedAt).toBe(fault);
});
