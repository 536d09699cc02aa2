// SPDX-License-Identifier: Apache-2.0
export type { Applied, SafetyRefusal } from './apply-step.js';
export type { AskedAnswer, DocumentationField, SafetyDocumentation } from './documentation.js';
export { blankDocumentation, documentationFields } from './documentation.js';
export { followUpDay } from './follow-up-day.js';
export { isPermitted } from './is-permitted.js';
export { mergeEvents } from './merge-events.js';
export { missingFields } from './missing-fields.js';
export type { OpenEvent } from './open-events.js';
export { openEvents } from './open-events.js';
export { overdueMinutes } from './overdue-minutes.js';
export type { Raised, SafetyFinding } from './raise-into.js';
export { raiseInto } from './raise-into.js';
export type * from './safety-event.js';
export type { SafetyStage, SafetyState } from './safety-state.js';
export { stateOf } from './state-of.js';
export type { SafetyCommand } from './take-step.js';
export { takeStep } from './take-step.js';
