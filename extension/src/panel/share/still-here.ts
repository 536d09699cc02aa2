// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import { handedOver } from './handed-over.js';
import { HandedOverError } from './handed-over-error.js';

/**
 * Lets a write through only where its families are worked with here, for `RecordStore.write`, which asks when memory holds
 * what the write builds on: also a form that was open in another window while the arrival was confirmed saves nothing.
 *
 * @returns what throws a HandedOverError
 */
export function stillHere(
  practice: Pick<Practice, 'store'>,
  families: readonly RecordId[],
  draft?: object,
): () => void {
  return () => {
    for (const family of families) {
      const sent = handedOver(practice, family);
      if (!sent) continue;
      const isDraftKept = draft !== undefined;
      throw new HandedOverError({ to: sent.name, day: sent.time.slice(0, 10), isDraftKept });
    }
  };
}
