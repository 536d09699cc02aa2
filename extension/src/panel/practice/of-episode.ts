// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { Stored } from './typed-records.js';

/**
 * The sittings that belong to an episode: what was answered before it was opened belongs to another one, and a day that
 * cannot be right to none.
 *
 * @param opened the day of enrolment; where it is unknown or cannot be right, all count
 */
export function ofEpisode(
  sittings: readonly Stored<'screening'>[],
  opened: string,
): readonly Stored<'screening'>[] {
  const since = dayFault(opened) === undefined ? opened : '';
  return sittings.filter(({ value }) => dayFault(value.date) === undefined && value.date >= since);
}
