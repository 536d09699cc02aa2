// SPDX-License-Identifier: Apache-2.0
import { ofEpisode } from './of-episode.js';
import type { Stored } from './typed-records.js';

/**
 * What later sittings of an episode are compared with: its first sitting that has a total; the first without one where
 * none has.
 *
 * @param earlier sittings of one caregiver with one instrument, oldest first, that came before the one in question
 * @param opened the day of enrolment; where it is unknown or cannot be right, all count
 */
export function baselineOf(
  earlier: readonly Stored<'screening'>[],
  opened: string,
): Stored<'screening'> | undefined {
  const own = ofEpisode(earlier, opened);
  return own.find(({ value }) => value.administration.result.total !== null) ?? own[0];
}
