// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { LocalDay } from '../day/day-number.js';

/** Languages that notes are written in: those of the chart, not of the person who answered. */
export type NoteLanguage = 'en' | 'es';

/** What the answers were given on. */
export type NoteDevice = 'panel' | 'tablet' | 'paper';

/** Whose chart the note goes to. A caregiver's score may not belong in her child's record. */
export type NoteChart = 'caregiver' | 'child';

/** One sitting, and the day it counts for. */
export interface DatedAdministration {
  readonly date: LocalDay;
  readonly administration: Administration;
}

/** What a note is written from. */
export interface NoteRequest extends DatedAdministration {
  /** The definition that the administration was scored with. */
  readonly instrument: Instrument;
  readonly device?: NoteDevice | undefined;
  /** The first screen of the episode; absent: the note says nothing of change. */
  readonly baseline?: DatedAdministration | undefined;
  readonly chart: NoteChart;
  readonly language: NoteLanguage;
  /** 'hidden' where the agency's policy shows no prorated values; absent: 'shown'. */
  readonly prorated?: 'shown' | 'hidden' | undefined;
}
