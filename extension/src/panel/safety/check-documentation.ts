// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { DayFault } from '@cradleside/charting/day';
import { isPermitted, missingFields } from '@cradleside/safety';
import type { DocumentationField, SafetyDocumentation } from '@cradleside/safety';

/** What is wrong with each field; empty when nothing is. */
export type DocumentationCheck = Readonly<Partial<Record<DocumentationField, 'needed' | DayFault>>>;

export function checkDocumentation(documentation: SafetyDocumentation): DocumentationCheck {
  const { followUp, consultedAt } = documentation;
  const isPossible = isPermitted('consultedAt', consultedAt);
  return {
    ...Object.fromEntries(missingFields(documentation).map((field) => [field, 'needed'] as const)),
    ...(isPossible ? {} : { consultedAt: dayFault(consultedAt.slice(0, 10)) ?? 'no-day' }),
    ...(followUp === '' || isPermitted('followUp', followUp)
      ? {}
      : { followUp: dayFault(followUp) ?? 'no-day' }),
  };
}
