// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Responses } from '@cradleside/instruments';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { SafetyDocumentation } from '../documentation.js';
import type { SafetyFinding } from '../raise-into.js';
import { raiseInto } from '../raise-into.js';
import type { SafetyEvent, Stamp } from '../safety-event.js';
import { type SafetyCommand, takeStep } from '../take-step.js';

/** The n-th minute of a morning. */
export const stamp = (minute = 0): Stamp => ({
  at: `2026-03-04T10:${String(minute).padStart(2, '0')}:00-05:00`,
  by: 'Testvisitor Example',
});

export const place = { family: 'family-1', caregiver: 'caregiver-1', answeredOn: '2026-03-04' };

/** A PHQ-9 of somebody who does not exist, that is blank but for item 9. */
export function finding(
  item9: number | 'declined' | null,
  more: Partial<SafetyFinding> & { readonly on?: Instrument; readonly answers?: Responses } = {},
): SafetyFinding {
  const { on: instrument = phq9, answers: responses = item9 === null ? {} : { 9: item9 }, ...changes } = more;
  return {
    screening: 'screening-1',
    place,
    instrument,
    responses,
    alerts: scoreResponses(instrument, responses).alerts,
    isHandedIn: true,
    ...changes,
  };
}

/** The event that one form raises. */
export function eventOf(item9: number | 'declined' | null): SafetyEvent {
  const { changed } = raiseInto([], finding(item9), stamp());
  if (!changed) throw new Error('nothing was raised');
  return changed;
}

/** Every field that an event of item 9 needs. */
export const complete: SafetyDocumentation = {
  value: 1,
  askedDirectly: 'yes',
  whyNotAsked: '',
  tool: 'asq',
  toolName: '',
  toolResult: 'negative',
  toolScreening: 'screening-2',
  intent: 'no',
  plan: 'no',
  means: 'declined',
  infantSafetyAsked: 'yes',
  infantSafetyNote: '',
  consultedWhom: 'supervisor on call',
  consultedAt: '2026-03-04T10:30:00-05:00',
  action: 'safety plan made together',
  followUp: '2026-03-11',
};

/** Takes steps that must succeed. */
export function after(event: SafetyEvent, ...commands: readonly SafetyCommand[]): SafetyEvent {
  return commands.reduce((before, command, index) => {
    const taken = takeStep(before, command, stamp(index + 1));
    if (!taken.ok) throw new Error(taken.code);
    return taken.value;
  }, event);
}

/** The way of an endorsed item to its end. */
export const wholeChain = [
  { what: 'acknowledged' },
  { what: 'noted', fields: complete },
  { what: 'documented' },
  { what: 'closed' },
] as const satisfies readonly SafetyCommand[];
