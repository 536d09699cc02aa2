// SPDX-License-Identifier: Apache-2.0
import type { SafetyEvent } from '../safety-event.js';
import { safetyEventShape } from './safety-event-shape.js';

/** Where a fault is ('steps.3.at'); what stands there is never repeated. Empty: the whole. */
export interface SafetyEventFault {
  readonly path: string;
}

/** An event that can be read, or where it cannot. */
export type ReadSafetyEvent =
  | { readonly ok: true; readonly value: SafetyEvent }
  | { readonly ok: false; readonly faults: readonly SafetyEventFault[] };

const mostFaults = 20;

/**
 * Checks the shape of an event from a file or from another device. Whether its steps follow from each other is no matter of
 * shape: `stateOf` gives those that do not no effect. Never throws.
 *
 * @param input What JSON.parse returned.
 */
export function readSafetyEvent(input: unknown): ReadSafetyEvent {
  const parsed = safetyEventShape.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues
      .slice(0, mostFaults)
      .map(({ path }) => ({ path: path.map((key) => String(key).slice(0, 64)).join('.') })),
  };
}
