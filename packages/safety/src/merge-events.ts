// SPDX-License-Identifier: Apache-2.0
import type { SafetyEvent, SafetyStep } from './safety-event.js';

/**
 * Two copies of one event, as two devices or windows have carried it on: every step of both, by their times, but in the
 * order in which each copy has them. What both have taken stands once. A step that no longer follows from where the event then stands is kept without effect.
 *
 * @throws TypeError when they are not of one screening.
 */
export function mergeEvents(one: SafetyEvent, other: SafetyEvent): SafetyEvent {
  if (one.screening !== other.screening) throw new TypeError('events: must be of one screening');
  const seen = new Set(one.steps.map(textOf));
  if (other.steps.every((step) => seen.has(textOf(step)))) return one;
  const merged = new Map<string, SafetyStep>();
  let [mine, theirs] = [one.steps, other.steps];
  while (mine.length > 0 || theirs.length > 0) {
    const [step, next] = [mine[0], theirs[0]];
    const isMine = step !== undefined && (next === undefined || comesFirst(step, next));
    const taken = isMine ? step : next;
    if (taken && !merged.has(textOf(taken))) merged.set(textOf(taken), taken);
    if (isMine) mine = mine.slice(1);
    else theirs = theirs.slice(1);
  }
  return { ...one, steps: [...merged.values()] };
}

function comesFirst(step: SafetyStep, next: SafetyStep): boolean {
  const earlierMs = Date.parse(next.at) - Date.parse(step.at);
  return earlierMs > 0 || (earlierMs === 0 && textOf(step) <= textOf(next));
}

/** The same for the same step, in whatever order its fields were written. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const entries = Object.entries(value).sort(([key], [next]) => (key < next ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${key}:${textOf(inner)}`).join()}}`;
}
