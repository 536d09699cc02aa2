// SPDX-License-Identifier: Apache-2.0
export type * from './instrument.js';
export type * from './responses.js';
export type * from './result.js';
export { instruments } from './catalog.js';
export { selectThresholds } from './select-thresholds.js';
export { decideCritical, decideScreen } from './screen-decision.js';
export type * from './checklist.js';
