// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Responses } from '@cradleside/instruments';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Screening } from '../records.js';
import type { Stored } from '../typed-records.js';

export const sampleFamily = 'f'.repeat(32);
export const sampleCaregiver = 'c'.repeat(32);

/** A stored screening of an obviously fake caregiver. */
export function sampleScreening(
  instrument: Instrument,
  responses: Responses,
  { id = '1', ...more }: Partial<Screening> & { readonly id?: string } = {},
): Stored<'screening'> {
  return {
    id: id.padStart(32, '0'),
    revision: 1,
    kind: 'screening',
    value: {
      family: sampleFamily,
      caregiver: sampleCaregiver,
      date: '2026-03-04',
      source: 'panel',
      administration: {
        instrument: instrument.id,
        version: instrument.version,
        language: instrument.language,
        translation: null,
        evidence: instrument.evidence,
        mode: 'read-aloud',
        layout: 'page',
        started: `${more.date ?? '2026-03-04'}T10:00:00-05:00`,
        completed: null,
        responses,
        notAsked: [],
        result: scoreResponses(instrument, responses),
      },
      enteredBy: 'Testvisitor Example',
      acknowledged: [],
      corrections: [],
      isStruck: false,
      charted: [],
      ...more,
    },
  };
}

/** Answers to the numbered items, in order; null is a blank. */
export function inOrder(...values: readonly (number | 'declined' | null)[]): Responses {
  return Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[String(index + 1), value] as const])),
  );
}
