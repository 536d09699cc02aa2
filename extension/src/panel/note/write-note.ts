// SPDX-License-Identifier: Apache-2.0
import { ChartingError, noteText, visitNoteText } from '@cradleside/charting';
import type { NoteRequest, Visit as VisitFacts } from '@cradleside/charting';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import type { Practice } from '../practice/practice.js';
import type { Visit } from '../practice/records.js';
import { byTime } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { earlierOf } from '../result/change-lines.js';

/** What a note is written from. */
export interface NoteChoice {
  readonly screenings: readonly Stored<'screening'>[];
  readonly visit: Stored<'visit'> | undefined;
  readonly chart: NoteRequest['chart'];
  readonly language: NoteRequest['language'];
}

/** The note as it goes into the chart, or that none can be written of these answers. */
export type WrittenNote =
  | { readonly state: 'written'; readonly text: string }
  | { readonly state: 'nothing-chosen' | 'cannot-write' | 'several-caregivers' };

/** One paragraph for each screener, as they were answered, then the visit. */
export function writeNote(practice: Practice, choice: NoteChoice): WrittenNote {
  const { screenings, visit, language } = choice;
  if (screenings.length === 0 && !visit) return { state: 'nothing-chosen' };
  const caregivers = new Set(screenings.map(({ value }) => `${value.family} ${value.caregiver}`));
  if (caregivers.size > 1) return { state: 'several-caregivers' };
  try {
    const paragraphs = [...screenings]
      .sort(byTime)
      .map((screening) => screeningParagraph(practice, screening, choice));
    const visits = visit ? [visitParagraph(visit.value, language)] : [];
    return { state: 'written', text: [...paragraphs, ...visits].join('\n\n') };
  } catch (error) {
    if (error instanceof ChartingError) return { state: 'cannot-write' };
    throw error;
  }
}

/** The note of one screener, with its change since the baseline of the episode. @throws ChartingError as `noteText` */
export function screeningParagraph(
  practice: Practice,
  screening: Stored<'screening'>,
  { chart, language }: Pick<NoteChoice, 'chart' | 'language'>,
): string {
  const { administration, date, family, source } = screening.value;
  const instrument = instrumentInUse(practice.policy, administration.instrument);
  if (!instrument) throw new ChartingError('wrong-instrument', 'instrument: not in the catalog');
  const opened = practice.family(family)?.value.opened ?? '';
  const { baseline } = earlierOf(screening, practice.screenings(family), opened);
  return noteText({
    instrument,
    administration,
    date,
    device: source === 'paper' || source === 'tablet' ? source : 'panel',
    baseline: baseline && { date: baseline.value.date, administration: baseline.value.administration },
    chart,
    language,
    prorated: practice.policy.showProrated ? 'shown' : 'hidden',
  });
}

function visitParagraph(visit: Visit, language: NoteChoice['language']): string {
  return visitNoteText({
    visit: { ...visit, setting: visit.setting || null, crisisVisit: visit.isCrisisVisit } as VisitFacts,
    checklist: fidelityChecklist,
    log: visit.checklist ?? undefined,
    language,
  });
}
