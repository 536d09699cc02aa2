// SPDX-License-Identifier: Apache-2.0
export type * from './visit.js';
export type { VisitNoteRequest } from './visit-note-text.js';
export { visitNoteText } from './visit-note-text.js';
