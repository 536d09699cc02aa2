// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { questionTemplates, supervisionQuestions, visitCoverage } from '@cradleside/charting/visit';
import type { LoggedVisit, QuestionLanguage } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import type { Visit } from '../practice/records.js';

/** A question that the visits of a family give rise to. */
export interface OfferedQuestion {
  /** What offers it, the same from one visit to the next: 'gap:IPP7'. */
  readonly key: string;
  readonly text: string;
}

export interface OfferedQuestions {
  /** One about what was not seen first, then those about every visit, then the other ones about what was not seen. */
  readonly questions: readonly OfferedQuestion[];
  /** Visits whose day cannot be right, or that were logged with another checklist: they are not in it. */
  readonly leftOut: number;
}

/**
 * The questions that the log of a family's visits gives rise to. None of them is a finding.
 * @param words the language of the templates, and names of components in it
 */
export function offeredQuestions(
  practice: Practice,
  family: RecordId,
  words: { readonly language: QuestionLanguage; readonly labels: Readonly<Record<string, string>> },
): OfferedQuestions {
  const visits = practice.visits(family).map(({ value }) => value);
  const readable = visits.filter(isReadable);
  const coverage = visitCoverage({ checklist: fidelityChecklist, visits: readable.map(loggedVisit) });
  const { language, labels } = words;
  const offered = supervisionQuestions({ coverage, templates: questionTemplates[language], labels });
  const gaps = offered.filter(({ when }) => when === 'gap');
  const others = offered.filter(({ when }) => when !== 'gap');
  return {
    // Many gaps would bury what is asked about each visit.
    questions: [...gaps.slice(0, 1), ...others, ...gaps.slice(1)].map(({ when, component, text }) => ({
      key: `${when}:${component ?? ''}`,
      text,
    })),
    leftOut: visits.length - readable.length,
  };
}

function isReadable({ date, checklist }: Visit): boolean {
  const isOurs = checklist === null || checklist.instrument === fidelityChecklist.id;
  return dayFault(date) === undefined && isOurs;
}

function loggedVisit({ date, status, minutes, checklist, isStruck }: Visit): LoggedVisit {
  return {
    date,
    status,
    minutes,
    isStruck,
    log: checklist && { instrument: checklist.instrument, result: checklist.result },
  };
}
