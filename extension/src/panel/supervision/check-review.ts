// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { ReviewEntry } from './readiness-records.js';

/** What is wrong with a review as it is entered; empty when nothing is. */
export type ReviewCheck = Readonly<
  Partial<Record<'on' | 'supervisor' | 'outcome' | 'plan', 'needed' | 'no-day'>>
>;

/** A plan that is agreed to must be written. @param today the local day */
export function checkReview({ on, supervisor, outcome, plan }: ReviewEntry, today: string): ReviewCheck {
  const needsPlan = outcome === 'agreed-with-plan' && plan.trim() === '';
  return {
    ...(dayFault(on, { latest: today }) !== undefined && { on: 'no-day' as const }),
    ...(supervisor.trim() === '' && { supervisor: 'needed' as const }),
    ...(outcome === '' && { outcome: 'needed' as const }),
    ...(needsPlan && { plan: 'needed' as const }),
  };
}
