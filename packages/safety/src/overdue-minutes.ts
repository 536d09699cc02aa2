// SPDX-License-Identifier: Apache-2.0
import type { SafetyState } from './safety-state.js';

/**
 * Whole minutes by which an endorsed item is overdue for the supervisor, from 0 on when the agency's minutes are just
 * over. null: not overdue, closed, struck out, or only to be asked about.
 *
 * @param limits `now` as ISO 8601 with an offset; `supervisorMinutes` of the agency's policy, counted from the raising.
 */
export function overdueMinutes(
  { kind, stage, isStruck, raised }: SafetyState,
  { now, supervisorMinutes }: { readonly now: string; readonly supervisorMinutes: number },
): number | null {
  if (kind !== 'act-now' || stage === 'closed' || isStruck) return null;
  const minuteMs = 60_000;
  const minutes = Math.floor((Date.parse(now) - Date.parse(raised.at)) / minuteMs) - supervisorMinutes;
  return minutes >= 0 ? minutes : null;
}
