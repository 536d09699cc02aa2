// SPDX-License-Identifier: Apache-2.0
export type { ReadSafetyEvent, SafetyEventFault } from './read-safety-event.js';
export { readSafetyEvent } from './read-safety-event.js';
