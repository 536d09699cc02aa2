// SPDX-License-Identifier: Apache-2.0
import type { NoteStrings } from '../strings/note-strings.js';
import type { NoteRequest } from './note-request.js';
import { writableLabel } from './writable-label.js';

/** Instruments whose mere use would tell how the caregiver answered another one: not named in a child's chart. */
const followUps: ReadonlySet<string> = new Set(['asq']);

/** The one sentence that stands in a child's chart: that a caregiver was screened and where the result is. */
export function childNote({ instrument, administration, date }: NoteRequest, strings: NoteStrings): string {
  const { id } = instrument;
  return strings.child({
    topic: strings.topics[id] ?? null,
    name: followUps.has(id) ? null : writableLabel(instrument.name, id),
    date,
    extent: administration.result.status === 'scored' ? 'complete' : 'partial',
  });
}
