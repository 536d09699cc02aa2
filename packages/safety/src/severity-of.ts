// SPDX-License-Identifier: Apache-2.0
import type { SafetyItem } from './safety-event.js';

/** What an answer counts for; null where it is open. */
export function severityOf({ value, threshold, declinedCounts }: SafetyItem): number | null {
  if (value === 'declined') return declinedCounts ? threshold : null;
  return value;
}
