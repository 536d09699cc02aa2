// SPDX-License-Identifier: Apache-2.0
import { instruments, type Instrument, type Responses } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';

/** A questionnaire that ships. */
export function questionnaire(id: string): Instrument {
  const definition = instruments.find((one) => one.id === id);
  if (definition?.kind !== 'questionnaire') throw new Error(`no questionnaire ${id}`);
  return definition;
}

/** Answers of items 1, 2, ... in order; null: blank. */
export function answersInOrder(answers: readonly (number | 'declined' | null)[]): Responses {
  return Object.fromEntries<number | 'declined' | null>(
    answers.map((answer, index) => [String(index + 1), answer]).filter(([, answer]) => answer !== null),
  );
}

/** A sitting of somebody who does not exist. */
export function sitting(
  instrument: Instrument,
  responses: Responses,
  more: Partial<Administration> = {},
): Administration {
  return {
    instrument: instrument.id,
    version: instrument.version,
    language: 'en',
    translation: null,
    evidence: instrument.evidence,
    mode: 'self',
    layout: 'steps',
    started: null,
    completed: null,
    responses,
    notAsked: [],
    result: scoreResponses(instrument, responses),
    ...more,
  };
}
