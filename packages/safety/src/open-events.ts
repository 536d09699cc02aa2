// SPDX-License-Identifier: Apache-2.0
import type { SafetyEvent } from './safety-event.js';
import type { SafetyStage, SafetyState } from './safety-state.js';
import { stateOf } from './state-of.js';

/** An event that still waits for somebody. */
export interface OpenEvent {
  readonly event: SafetyEvent;
  readonly state: SafetyState;
}

/**
 * What is open: endorsed items until they are closed, then open items until they are asked about; in each, what was raised
 * first stands first. Only an action takes an event off this list. Struck screenings are not on it.
 */
export function openEvents(events: readonly SafetyEvent[]): readonly OpenEvent[] {
  return events
    .map((event) => ({ event, state: stateOf(event) }))
    .filter(({ state }) => isOpen(state))
    .sort(
      (one, other) =>
        urgency[one.state.kind] - urgency[other.state.kind] ||
        Date.parse(one.state.raised.at) - Date.parse(other.state.raised.at) ||
        (one.event.screening < other.event.screening ? -1 : 1),
    );
}

const urgency = { 'act-now': 0, ask: 1 } as const;

function isOpen({ isStruck, stage }: SafetyState): boolean {
  return !isStruck && isOpenStage(stage);
}

function isOpenStage(stage: SafetyStage): boolean {
  switch (stage) {
    case 'raised':
    case 'acknowledged':
    case 'documented':
    case 'to-ask':
      return true;
    case 'closed':
    case 'asked':
      return false;
    default:
      return isAnything(stage);
  }
}

/** A stage of a newer version: rather on the list than lost. */
function isAnything(stage: never): boolean {
  void stage;
  return true;
}
