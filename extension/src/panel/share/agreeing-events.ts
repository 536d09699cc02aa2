// SPDX-License-Identifier: Apache-2.0
import type { Change } from '@cradleside/record-store';
import { stateOf, takeStep } from '@cradleside/safety';
import type { SafetyCommand, SafetyEvent } from '@cradleside/safety';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Screening } from '../practice/records.js';
import { latest } from './append-only.js';
import { same } from './join.js';

/**
 * What is to be written, with the safety event of each screening standing where the screening does: of the same person, and
 * waiting for nobody only where the screening is struck out. An event whose copies were joined may stand elsewhere.
 */
export function withAgreeingEvents(practice: Practice, changes: readonly Change[]): readonly Change[] {
  const agreed = changes.flatMap((change) => {
    if (!('put' in change) || change.put.kind !== 'screening' || change.put.id === undefined) return [];
    const event = eventOf(practice, changes, change.put.id);
    const agreeing = event && agreeingWith(practice, event, change.put.value as Screening);
    return agreeing === undefined || agreeing === event ? [] : [agreeing];
  });
  const screenings = new Set(agreed.map(({ screening }) => screening));
  const others = changes.filter((change) => !screenings.has(eventIn(change)?.screening ?? ''));
  return [...others, ...agreed.flatMap((event) => putting(practice, changes, event))];
}

function agreeingWith(practice: Practice, event: SafetyEvent, screening: Screening): SafetyEvent {
  const { family, caregiver, date, isStruck, corrections } = screening;
  const { place, isStruck: isEnded } = stateOf(event);
  const here = { family, caregiver, answeredOn: date };
  const moved = latest(corrections, ['moved', 'caregiver', 'date']);
  const marked = latest(corrections, ['struck', 'restored', 'moved']);
  const commands: SafetyCommand[] = [];
  if (!same(place, here)) commands.push({ what: 'moved', place: here, reason: moved?.reason ?? '' });
  if (isStruck !== isEnded)
    commands.push({ what: isStruck ? 'struck' : 'restored', reason: marked?.reason ?? '' });
  return commands.reduce((before, command) => {
    const taken = takeStep(before, command, { at: localTime(new Date()), by: practice.store.actor });
    return taken.ok ? taken.value : before;
  }, event);
}

function eventOf(practice: Practice, changes: readonly Change[], screening: string): SafetyEvent | undefined {
  const coming = changes.map(eventIn).find((event) => event?.screening === screening);
  return coming ?? practice.safety.of(screening)?.value;
}

function eventIn(change: Change): SafetyEvent | undefined {
  return 'put' in change && change.put.kind === 'safety' ? (change.put.value as SafetyEvent) : undefined;
}

function putting(practice: Practice, changes: readonly Change[], event: SafetyEvent): readonly Change[] {
  const coming = changes.find((change) => eventIn(change)?.screening === event.screening);
  if (coming && 'put' in coming) return [{ put: { ...coming.put, value: event } }];
  const stored = practice.safety.of(event.screening);
  if (!stored) return [];
  return [{ put: { kind: 'safety', value: event, id: stored.id, expectedRevision: stored.revision } }];
}
