// SPDX-License-Identifier: Apache-2.0

/** Categories of endorsement that home visitors of the model work toward. */
export type EndorsementCategory = 'family-specialist' | 'mental-health-specialist';

/** What reflective supervision a category asks for. */
export interface EndorsementRule {
  readonly category: EndorsementCategory;
  /** Hours in all, within `leastMonths` to `mostMonths` calendar months. */
  readonly hours: number;
  readonly leastMonths: number;
  readonly mostMonths: number;
  /** Hours in each year after endorsement. */
  readonly yearlyHours: number;
  readonly source: string;
}

const source =
  'Michigan Association for Infant Mental Health (MI-AIMH), endorsement requirements: compare with the current ones before relying on them';

/** Rules by category. */
export const endorsementRules: Readonly<Record<EndorsementCategory, EndorsementRule>> = {
  'family-specialist': {
    category: 'family-specialist',
    hours: 24,
    leastMonths: 12,
    mostMonths: 24,
    yearlyHours: 12,
    source,
  },
  'mental-health-specialist': {
    category: 'mental-health-specialist',
    hours: 50,
    leastMonths: 12,
    mostMonths: 24,
    yearlyHours: 12,
    source,
  },
};
