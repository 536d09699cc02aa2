// SPDX-License-Identifier: Apache-2.0
export type * from './note-request.js';
export { noteText } from './note-text.js';
export type { ResultNoteRequest } from './result-note-text.js';
export { resultNoteText } from './result-note-text.js';
