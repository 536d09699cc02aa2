// SPDX-License-Identifier: Apache-2.0

/** What reads and deletes in a slot. JSON. An opening is one, also when its keys are gone. */
export interface SlotReader {
  readonly slotId: string | null;
  readonly readToken: string;
}
