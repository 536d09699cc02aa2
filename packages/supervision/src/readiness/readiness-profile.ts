// SPDX-License-Identifier: Apache-2.0
import { daysBetween } from '@cradleside/charting/day';
import { type Ratio, ratio } from '@cradleside/charting/visit';
import {
  type ReadinessAnswers,
  type ReadinessDefinition,
  type ReadinessDomain,
  readinessDomains,
  type ReadinessOption,
  type ReadinessReview,
  type Reading,
} from './readiness.js';

/** One domain of a profile. Lists of items in the definition's order; no sum and no rank. */
export interface DomainProfile {
  readonly domain: ReadinessDomain;
  readonly answered: Ratio;
  /** Ids of the items that she named a strength, or something to grow in. */
  readonly strengths: readonly string[];
  readonly growth: readonly string[];
  readonly open: readonly string[];
  readonly reading: readonly Reading[];
}

/** Strengths and growth by domain, and where the review stands. */
export interface ReadinessProfile {
  /** Seven, in the model's order. */
  readonly domains: readonly DomainProfile[];
  /**
   * `empty`: the agency has added no item. `in-progress`: items are open. `to-review`: complete, and changed since the last
   * review or never reviewed. `reviewed`: the review holds.
   */
  readonly state: 'empty' | 'in-progress' | 'to-review' | 'reviewed';
  /** The last one; null: none yet. */
  readonly review: ReadinessReview | null;
}

/**
 * What a self-assessment says, in the clinician's own answers.
 *
 * @throws RangeError for an answer that is no option, or an agreed plan that is blank. ChartingError 'bad-day'.
 */
export function readinessProfile(
  { options, domains }: ReadinessDefinition,
  { answers, answeredOn, reviews }: ReadinessAnswers,
): ReadinessProfile {
  const profiles = readinessDomains.map((domain): DomainProfile => {
    const { items, reading } = domains[domain];
    const chosen = items.map(({ id }) => ({ id, option: chosenOption(options, answers, id) }));
    const named = (counts: 'strength' | 'growth') =>
      chosen.filter(({ option }) => option?.counts === counts).map(({ id }) => id);
    const open = chosen.filter(({ option }) => option === null).map(({ id }) => id);
    return {
      domain,
      answered: ratio(items.length - open.length, items.length),
      strengths: named('strength'),
      growth: named('growth'),
      open,
      reading,
    };
  });
  const review = [...reviews].sort((one, other) => daysBetween(other.on, one.on)).at(-1) ?? null;
  if (reviews.some(({ outcome, plan }) => outcome === 'agreed-with-plan' && plan.trim() === ''))
    throw new RangeError('reviews: a plan that is agreed to must be written');
  return { domains: profiles, review, state: stateOf(profiles, review, { answers, answeredOn }) };
}

function chosenOption(
  options: readonly ReadinessOption[],
  answers: Readonly<Record<string, number>>,
  id: string,
): ReadinessOption | null {
  if (!Object.hasOwn(answers, id)) return null;
  const option = options.find(({ value }) => value === answers[id]);
  if (!option) throw new RangeError('answers: a value of no option');
  return option;
}

function stateOf(
  profiles: readonly DomainProfile[],
  review: ReadinessReview | null,
  { answers, answeredOn }: Pick<ReadinessAnswers, 'answers' | 'answeredOn'>,
): ReadinessProfile['state'] {
  if (profiles.every(({ answered }) => answered.of === 0)) return 'empty';
  if (profiles.some(({ open }) => open.length > 0)) return 'in-progress';
  const isCurrent =
    review !== null && daysBetween(answeredOn, review.on) >= 0 && isSame(review.answers ?? answers, answers);
  return isCurrent && review.outcome !== 'talk-again' ? 'reviewed' : 'to-review';
}

function isSame(one: ReadinessAnswers['answers'], other: ReadinessAnswers['answers']): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => one[id] === other[id]);
}
