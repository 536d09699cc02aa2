// SPDX-License-Identifier: Apache-2.0
import { daysBetween, type LocalDay } from '@cradleside/charting/day';
import { vippPmh } from './sources.js';

/** One session of video feedback. No video is kept: only that there was one. */
export interface VideoSession {
  readonly date: LocalDay;
  readonly isRecorded: boolean;
  readonly isReviewed: boolean;
}

/** What the parent decided about being filmed, from a day on. */
export interface FilmConsent {
  readonly on: LocalDay;
  readonly decision: 'given' | 'declined' | 'withdrawn';
}

/** Sessions that the programme plans. */
export const videoRule = { sessions: 6, source: vippPmh } as const;

/** How far video feedback has come. */
export interface VideoFeedback {
  /** Sessions in which something was recorded or reviewed; may be more than planned. */
  readonly sessions: number;
  readonly planned: number;
  readonly source: string;
  readonly recorded: number;
  readonly reviewed: number;
  /** The decision that holds today; 'not-asked' without one. */
  readonly consent: FilmConsent['decision'] | 'not-asked';
  /** Days of recordings on which no consent held: to be talked about with the parent and in supervision. */
  readonly recordedWithoutConsent: readonly LocalDay[];
}

/**
 * Counts sessions of video feedback and says whether filming is agreed to. A decision holds from its day on, and of two of
 * one day the later one in the list; withdrawing does not undo what was agreed to before.
 *
 * @throws ChartingError 'bad-day'.
 */
export function videoFeedback(
  sessions: readonly VideoSession[],
  { consents, today }: { readonly consents: readonly FilmConsent[]; readonly today: LocalDay },
): VideoFeedback {
  const counted = sessions
    .filter(({ date }) => daysBetween(date, today) >= 0)
    .filter(({ isRecorded, isReviewed }) => isRecorded || isReviewed)
    .sort((one, other) => daysBetween(other.date, one.date));
  const recorded = counted.filter(({ isRecorded }) => isRecorded);
  return {
    sessions: counted.length,
    planned: videoRule.sessions,
    source: videoRule.source,
    recorded: recorded.length,
    reviewed: counted.filter(({ isReviewed }) => isReviewed).length,
    consent: consentOn(today, consents),
    recordedWithoutConsent: recorded
      .map(({ date }) => date)
      .filter((date) => consentOn(date, consents) !== 'given'),
  };
}

function consentOn(day: LocalDay, consents: readonly FilmConsent[]): VideoFeedback['consent'] {
  const held = consents
    .filter(({ on }) => daysBetween(on, day) >= 0)
    .sort((one, other) => daysBetween(other.on, one.on));
  return held.at(-1)?.decision ?? 'not-asked';
}
