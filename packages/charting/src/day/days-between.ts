// SPDX-License-Identifier: Apache-2.0
import { dayNumber, type LocalDay } from './day-number.js';

/**
 * Days from `from` to `to`: negative when `to` is earlier.
 *
 * @throws ChartingError 'bad-day'.
 */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return dayNumber(to) - dayNumber(from);
}
