// SPDX-License-Identifier: Apache-2.0
import { localDay, localTime } from '../practice/local-day.js';
import type { Family, Visit, VisitDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';

/** What the visit screen begins with: the visit that is opened again, or a new one of today. No tick is taken over. */
export function beginVisit(
  { id, value: family }: Stored<'family'>,
  visit: Stored<'visit'> | undefined,
  now: Date,
): VisitDraft {
  const fields = visit
    ? fieldsOf(visit.value)
    : {
        date: localDay(now),
        status: 'held' as const,
        minutes: null,
        setting: '',
        dyadTogether: null,
        others: [],
        isCrisisVisit: false,
        language: family.caregivers[0]?.language ?? 'en',
      };
  return {
    of: 'visit',
    family: id,
    visit: visit?.id ?? '',
    fields,
    ticks: visit?.value.checklist?.responses ?? {},
    begun: localTime(now),
  };
}

/** The visit as it is kept: one that was not held keeps its day, status and language only. */
export function visitOf(
  { family, fields }: VisitDraft,
  checklist: Visit['checklist'],
): Omit<Visit, 'enteredBy' | 'corrections' | 'isStruck'> {
  if (fields.status === 'held') return { family, ...fields, checklist };
  const nothing = { minutes: null, setting: '', dyadTogether: null, others: [], isCrisisVisit: false };
  return { family, ...fields, ...nothing, checklist: null };
}

/**
 * Whether saving now would drop what was ticked: the checklist that holds it has not come, or could not be loaded.
 * @param list what is in the page
 */
export function losesTicks(
  { fields, ticks }: VisitDraft,
  { before, list }: { readonly before: Stored<'visit'> | undefined; readonly list: 'there' | 'not-there' },
): boolean {
  if (list === 'there' || fields.status !== 'held') return false;
  return Object.keys(ticks).length > 0 || (before?.value.checklist ?? null) !== null;
}

function fieldsOf(visit: Visit): VisitDraft['fields'] {
  const { date, status, minutes, setting, dyadTogether, others, isCrisisVisit, language } = visit;
  return { date, status, minutes, setting, dyadTogether, others, isCrisisVisit, language };
}

/** What a visit can have been held in: the agency's languages, the caregivers', and what was entered. */
export function visitLanguages(
  agency: readonly string[],
  { caregivers }: Family,
  { fields }: VisitDraft,
): readonly string[] {
  return [...new Set([...agency, ...caregivers.map(({ language }) => language), fields.language])];
}
