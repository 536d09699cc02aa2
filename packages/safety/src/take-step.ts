// SPDX-License-Identifier: Apache-2.0
import { type Applied, applyStep } from './apply-step.js';
import type { SafetyDocumentation } from './documentation.js';
import type { SafetyAct, SafetyEvent, SafetyStep, Stamp } from './safety-event.js';
import type { SafetyState } from './safety-state.js';
import { seenIn } from './seen.js';
import { stateOf } from './state-of.js';

/** The steps of the chain that a person takes; what she sees is written down with them. */
type ChainStep = 'acknowledged' | 'documented' | 'closed';

/** What a person can do with an event. It is raised and changed by screenings alone: `raiseInto`. */
export type SafetyCommand =
  | Exclude<SafetyAct, { readonly what: 'raised' | 'changed' | 'corrected' | ChainStep }>
  | { readonly what: ChainStep }
  | {
      readonly what: 'corrected';
      readonly fields: Partial<SafetyDocumentation>;
      readonly reason: string;
    };

/**
 * Takes one step, or says why it cannot be taken. The event that was handed in is not changed.
 *
 * @example
 * takeStep(event, { what: 'acknowledged' }, { at: '2026-03-04T10:42:00-05:00', by: 'Testvisitor Example' });
 */
export function takeStep(
  event: SafetyEvent,
  command: SafetyCommand,
  { at, by }: Stamp,
): Applied<SafetyEvent> {
  const state = stateOf(event);
  const step: SafetyStep = { ...actOf(command, state), at, by };
  const applied = applyStep(state, step);
  return applied.ok ? { ok: true, value: { ...event, steps: [...event.steps, step] } } : applied;
}

function actOf(command: SafetyCommand, state: SafetyState): SafetyAct {
  switch (command.what) {
    case 'corrected':
      return { ...command, before: before(command.fields, state.documentation) };
    case 'acknowledged':
    case 'documented':
    case 'closed':
      return { ...command, seen: seenIn(state) };
    case 'noted':
    case 'asked':
    case 'reopened':
    case 'moved':
    case 'struck':
    case 'restored':
      return command;
    default:
      return unknownCommand(command);
  }
}

function unknownCommand(_command: never): never {
  throw new TypeError('command: is none');
}

function before(
  fields: Partial<SafetyDocumentation>,
  documentation: SafetyDocumentation,
): Partial<SafetyDocumentation> {
  return Object.fromEntries(Object.entries(documentation).filter(([field]) => Object.hasOwn(fields, field)));
}
