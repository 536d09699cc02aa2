// SPDX-License-Identifier: Apache-2.0
export type * from './administration.js';
export type * from './read-entries.js';
export { canonicalJson } from './canonical-json.js';
export type * from './read-checklist-entries.js';
export { readChecklistEntries } from './read-checklist-entries.js';
export { readEntries } from './read-entries.js';
export { toEntries } from './to-entries.js';
export { checklistIds, nothing, readChecklist } from '../checklist.js';
export type { ChecklistResult } from '../checklist.js';
