// SPDX-License-Identifier: Apache-2.0
import { applyStep } from './apply-step.js';
import { blankDocumentation } from './documentation.js';
import type { SafetyEvent } from './safety-event.js';
import type { SafetyState } from './safety-state.js';

/**
 * Reads the history of an event. Never throws on the order of steps: one that could not be taken has no effect, so that no
 * history, however it was put together, closes an event early.
 *
 * @throws TypeError for an event whose first step is not 'raised'.
 */
export function stateOf({ screening, instrument, steps }: SafetyEvent): SafetyState {
  const [first, ...later] = steps;
  if (first?.what !== 'raised') throw new TypeError('event: the first step must be the raising');
  const { at, by, place, items } = first;
  let state: SafetyState = {
    kind: 'ask',
    stage: 'to-ask',
    isStruck: false,
    screening,
    instrument,
    place,
    items: [],
    endorsed: {},
    toAsk: [],
    documentation: blankDocumentation,
    raised: { at, by },
    acknowledged: null,
    documented: null,
    closed: null,
    withoutEffect: 0,
  };
  for (const step of [{ what: 'changed', at, by, items } as const, ...later]) {
    const applied = applyStep(state, step);
    state = applied.ok ? applied.value : { ...state, withoutEffect: state.withoutEffect + 1 };
  }
  return state;
}
