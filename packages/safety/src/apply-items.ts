// SPDX-License-Identifier: Apache-2.0
import type { SafetyItem } from './safety-event.js';
import type { SafetyState } from './safety-state.js';
import { severityOf } from './severity-of.js';

/**
 * Takes in answers to critical items. Nothing is ever lowered: an item that was endorsed once keeps the event in the chain.
 * An answer that is worse than what was acknowledged begins the chain anew, and needs the documented value again.
 */
export function applyItems(before: SafetyState, changes: readonly SafetyItem[]): SafetyState {
  const items = new Map(before.items.map((item) => [item.item, item]));
  const endorsed: Record<string, number> = { ...before.endorsed };
  const toAsk = new Set(before.toAsk);
  let isWorse = false;
  let isNewlyOpen = false;
  for (const change of changes) {
    const { item } = change;
    const was = items.get(item);
    const severity = severityOf(change);
    items.set(item, change);
    if (severity === null) {
      const isSettled = was !== undefined && severityOf(was) === null && !toAsk.has(item);
      if (isSettled) continue;
      isNewlyOpen ||= !toAsk.has(item);
      toAsk.add(item);
    } else {
      toAsk.delete(item);
      if (severity >= change.threshold && severity > (endorsed[item] ?? Number.NEGATIVE_INFINITY)) {
        endorsed[item] = severity;
        isWorse = true;
      }
    }
  }
  const state: SafetyState = { ...before, items: [...items.values()], endorsed, toAsk: [...toAsk] };
  if (isWorse) return begunAnew({ ...state, documentation: { ...state.documentation, value: null } });
  if (isNewlyOpen && state.stage === 'closed') return { ...state, stage: 'documented', closed: null };
  return withStage(state);
}

/** The chain from its start: whoever acknowledged saw something else. */
export function begunAnew(state: SafetyState): SafetyState {
  return withStage({ ...state, stage: 'raised', acknowledged: null, documented: null, closed: null });
}

/** Kind, and the stage of an event that is only asked about. */
function withStage(state: SafetyState): SafetyState {
  if (Object.keys(state.endorsed).length === 0)
    return { ...state, kind: 'ask', stage: state.toAsk.length > 0 ? 'to-ask' : 'asked' };
  const { stage } = state;
  return { ...state, kind: 'act-now', stage: stage === 'to-ask' || stage === 'asked' ? 'raised' : stage };
}
