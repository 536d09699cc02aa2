// SPDX-License-Identifier: Apache-2.0
import type { NoteLanguage } from '../note/note-request.js';
import { english } from './en.js';
import { spanish } from './es.js';
import type { NoteStrings } from './note-strings.js';

/** The words of notes in each language of a chart. */
export const noteStrings: Readonly<Record<NoteLanguage, NoteStrings>> = { en: english, es: spanish };
