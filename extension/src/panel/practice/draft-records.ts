// SPDX-License-Identifier: Apache-2.0
import type { Responses } from '@cradleside/instruments';
import type { AdministrationLayout, AdministrationMode } from '@cradleside/instruments/administration';
import type { RecordId } from '@cradleside/record-store';
import type { SafetyDocumentation, Seen } from '@cradleside/safety';
import type { EntryDraft, SupervisionDraft } from '../supervision/supervision-records.js';
import type { Family, ScreeningSource, Visit } from './records.js';

/** What has been begun and not handed in. */
export type Draft =
  | ScreeningDraft
  | VisitDraft
  | FamilyDraft
  | NoteDraft
  | SafetyDraft
  | SupervisionDraft
  | EntryDraft;

export interface ScreeningDraft {
  readonly of: 'screening';
  readonly family: RecordId;
  readonly caregiver: RecordId;
  readonly instrument: string;
  readonly language: string;
  readonly mode: AdministrationMode;
  readonly layout: AdministrationLayout;
  readonly source: ScreeningSource;
  readonly date: string;
  readonly responses: Responses;
  /** ISO 8601 with the local offset. */
  readonly begun: string;
  /** The screening whose safety event it is asked for. */
  readonly followUpOf?: RecordId;
}

export interface VisitDraft {
  readonly of: 'visit';
  readonly family: RecordId;
  /** The visit that is being edited, or empty for a new one. */
  readonly visit: RecordId;
  readonly fields: Omit<Visit, 'family' | 'checklist' | 'enteredBy' | 'corrections' | 'isStruck'>;
  readonly ticks: Readonly<Record<string, true>>;
  readonly begun: string;
}

/** A family's form that has been begun. */
export interface FamilyDraft {
  readonly of: 'family';
  /** The family that is being edited, or empty for a new one. */
  readonly family: RecordId;
  /** That family as it was when the form was opened; null for a new one. */
  readonly base: { readonly revision: number; readonly value: Family } | null;
  readonly fields: Family;
  readonly begun: string;
}

/** A note whose text was changed, and that is in no chart yet. */
export interface NoteDraft {
  readonly of: 'note';
  readonly family: RecordId;
  /** The place it was written at. */
  readonly screenings: readonly RecordId[];
  /** Empty where none was there. */
  readonly visit: RecordId;
  /** What was chosen there. */
  readonly choices: {
    readonly chart: 'caregiver' | 'child';
    readonly language: 'en' | 'es';
    readonly screenings: readonly RecordId[];
    readonly hasVisit: boolean;
  };
  /** The text as it was written from the records, and as it was changed. */
  readonly written: string;
  readonly text: string;
  /** Whom it is about and for whose chart: no other may get it. */
  readonly owner: string;
  readonly begun: string;
}

/** What is being written of a safety event, and is no step of it yet. */
export interface SafetyDraft {
  readonly of: 'safety';
  readonly family: RecordId;
  /** Id of the screening that raised the event. */
  readonly screening: RecordId;
  /** Whom it was written of, and of which answers: it is gone on with for nobody else. */
  readonly seen: Seen;
  readonly fields: SafetyDocumentation;
  /** Why documentation is put right, where that is done. */
  readonly reason: string;
  /** Item id -> what she said when she was asked: an answer's value, 'declined', or '' as long as that is not chosen. */
  readonly asked: Readonly<Record<string, { readonly answer: string; readonly note: string }>>;
  readonly begun: string;
}
