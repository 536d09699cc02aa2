// SPDX-License-Identifier: Apache-2.0
import type { Checklist } from '@cradleside/instruments';
import { daysBetween } from '../day/days-between.js';
import { type ComponentUse, componentsOf } from './component-use.js';
import { type Dose, doseOf } from './dose.js';
import { type LoggedVisit, type ReadVisit, readVisits } from './logged-visit.js';
import { median } from './median.js';
import { type Ratio, ratio } from './ratio.js';

/** What is asked of a set of visits. */
export interface CoverageRequest {
  readonly checklist: Checklist;
  /** Of one family, or of several; in any order. */
  readonly visits: readonly LoggedVisit[];
  /** How many of the last logged visits the gap list looks at. 6 unless said otherwise: our choice, no norm. */
  readonly gapVisits?: number | undefined;
}

/** Which parts of the model visits used. Counts only: no score, no norm, no order by size. */
export interface VisitCoverage {
  /** In the checklist's order, as every other list. */
  readonly categories: readonly ComponentUse[];
  readonly strategies: readonly ComponentUse[];
  /** Categories with a tick, for each logged visit, oldest first. */
  readonly breadth: readonly number[];
  readonly breadthMedian: number | null;
  /** Infant-parent psychotherapy; null for a checklist without a category 'ipp'. */
  readonly psychotherapy: Psychotherapy | null;
  readonly gaps: Gaps;
  /** Held visits with a completed log, of all held visits. */
  readonly completeness: Ratio;
  /** Median days from the visit to its log; null where no such day is kept. */
  readonly daysToLog: number | null;
  readonly dose: Dose;
}

/** What was not seen in the last logged visits: for a question in supervision. */
export interface Gaps {
  /** How many visits were looked at: `gapVisits`, or all where there are fewer. */
  readonly of: number;
  readonly categories: readonly ComponentUse[];
  readonly strategies: readonly ComponentUse[];
}

/** The elements of infant-parent psychotherapy in a set of visits. */
export interface Psychotherapy {
  /** Logged visits with any of them. */
  readonly presence: Ratio;
  /** Their strategy codes of all strategy codes, one of a kind for each visit. */
  readonly share: Ratio;
  /** Mean number of them in a logged visit; null without one. */
  readonly depth: number | null;
  readonly elements: readonly ComponentUse[];
}

const psychotherapyCategory = 'ipp';
const usualGapVisits = 6;

/**
 * Coverage of a set of visits, for a conversation in supervision.
 *
 * @throws ChartingError 'bad-day', 'wrong-instrument' or 'bad-visit'. RangeError for `gapVisits` below 1.
 */
export function visitCoverage({
  checklist,
  visits,
  gapVisits = usualGapVisits,
}: CoverageRequest): VisitCoverage {
  if (!Number.isInteger(gapVisits) || gapVisits < 1)
    throw new RangeError('gapVisits: must be a whole number of 1 or more');
  const read = readVisits(checklist, visits);
  const logged = read.filter(({ state }) => state === 'logged');
  const held = read.filter(({ visit }) => visit.status === 'held');
  const { categories, strategies } = componentsOf(checklist, logged);
  const breadth = logged.map((visit) => visit.categories.length);
  const of = Math.min(gapVisits, logged.length);
  const isGap = ({ visitsSince }: ComponentUse) => of > 0 && visitsSince >= of;
  return {
    categories,
    strategies,
    breadth,
    breadthMedian: median(breadth),
    psychotherapy: psychotherapyOf(categories, strategies, logged),
    gaps: { of, categories: categories.filter(isGap), strategies: strategies.filter(isGap) },
    completeness: ratio(logged.length, held.length),
    daysToLog: median(logged.flatMap(daysToLog)),
    dose: doseOf(held.map(({ visit }) => visit)),
  };
}

function psychotherapyOf(
  categories: readonly ComponentUse[],
  strategies: readonly ComponentUse[],
  logged: readonly ReadVisit[],
): Psychotherapy | null {
  const category = categories.find(({ id }) => id === psychotherapyCategory);
  if (!category) return null;
  const elements = strategies.filter((one) => one.category === psychotherapyCategory);
  const sum = (uses: readonly ComponentUse[]) => uses.reduce((total, { visits }) => total + visits.count, 0);
  return {
    presence: category.visits,
    share: ratio(sum(elements), sum(strategies)),
    depth: logged.length === 0 ? null : sum(elements) / logged.length,
    elements,
  };
}

function daysToLog({ visit: { date, loggedOn } }: ReadVisit): readonly number[] {
  return loggedOn == null ? [] : [Math.max(0, daysBetween(date, loggedOn))];
}
