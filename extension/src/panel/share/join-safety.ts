// SPDX-License-Identifier: Apache-2.0
import { mergeEvents } from '@cradleside/safety';
import type { SafetyEvent } from '@cradleside/safety';
import type { Joined } from './join.js';
import { textOf } from './join.js';

/** Two copies of a safety event: every step of both. Nothing is contested; what no longer follows is kept without effect. */
export function joinSafety(ours: SafetyEvent, theirs: SafetyEvent): Joined<SafetyEvent> {
  const joined = contains(theirs, ours) ? mergeEvents(theirs, ours) : mergeEvents(ours, theirs);
  return { contested: [], value: () => joined };
}

/** A copy that has every step of the other is the longer one, in its own order. */
function contains(longer: SafetyEvent, shorter: SafetyEvent): boolean {
  const steps = new Set(longer.steps.map(textOf));
  return longer.steps.length > shorter.steps.length && shorter.steps.every((step) => steps.has(textOf(step)));
}
