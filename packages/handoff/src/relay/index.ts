// SPDX-License-Identifier: Apache-2.0
export { closeEmptySlot } from './close-empty-slot.js';
export { closeSlot } from './close-slot.js';
export { deleteResults } from './delete-results.js';
export { fetchResults } from './fetch-results.js';
export type { RelayedResult } from './fetch-results.js';
export { openSlot } from './open-slot.js';
export type { Outcome, RelayFault } from './outcome.js';
export { readSlotState } from './read-slot-state.js';
export type { SlotState } from './read-slot-state.js';
export type { RelayOptions } from './relay-request.js';
export { relaySlot } from './relay-slot.js';
export type { RelaySlot } from '../link/derive-slot.js';
export { sendResult } from './send-result.js';
export type { SendOptions } from './send-result.js';
export { isRelayUrl } from './slot-address.js';
export { slotOf } from './slot-of.js';
export type { SlotReader } from './slot-reader.js';
