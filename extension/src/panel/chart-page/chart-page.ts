// SPDX-License-Identifier: Apache-2.0
export type { ChartTarget } from './chart-target.js';
export type { TargetOptions } from './describe-target.js';
export type { FieldFill, FieldOutcome } from './fill-fields.js';
export type { InsertOutcome, InsertReason, UndoWays } from './insert-outcome.js';
export type { ClientIdReading } from './read-client-id.js';
export type { RulePart } from './test-rule.js';
export { describeTarget } from './describe-target.js';
export { fillFields } from './fill-fields.js';
export { insertNote } from './insert-note.js';
export { readClientId } from './read-client-id.js';
export { testRule } from './test-rule.js';
export { watchTarget } from './watch-target.js';
