// SPDX-License-Identifier: Apache-2.0
import type { SlotReader } from './slot-reader.js';

/**
 * What to keep of an opening to read and to tidy up on the relay after its keys are gone.
 * @throws TypeError when the link has no relay
 */
export function slotOf({ slotId, readToken }: SlotReader): {
  readonly slotId: string;
  readonly readToken: string;
} {
  if (slotId === null) throw new TypeError('slotId: the link has no relay');
  return { slotId, readToken };
}
