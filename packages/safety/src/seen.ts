// SPDX-License-Identifier: Apache-2.0
import type { Seen } from './safety-event.js';
import type { SafetyState } from './safety-state.js';

/** What somebody who looks at an event now has before her. */
export function seenIn({ place: { family, caregiver }, endorsed }: SafetyState): Seen {
  return { family, caregiver, endorsed };
}

/** Whether somebody saw what stands there. */
export function isSeen(seen: Seen, state: SafetyState): boolean {
  const { family, caregiver, endorsed } = seenIn(state);
  const items = Object.keys({ ...endorsed, ...seen.endorsed });
  return (
    seen.family === family &&
    seen.caregiver === caregiver &&
    items.every((item) => seen.endorsed[item] === endorsed[item])
  );
}
