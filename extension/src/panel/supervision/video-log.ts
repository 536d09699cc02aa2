// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { videoFeedback } from '@cradleside/supervision';
import type { VideoFeedback } from '@cradleside/supervision';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import type { VideoEntry } from './supervision-records.js';
import { TracedEntries } from './traced-entries.js';

/** Sessions of video feedback and what families decided about filming. No video: only that there was one. */
export class VideoLog {
  readonly entries: TracedEntries<'video-feedback'>;

  constructor(practice: Practice) {
    this.entries = new TracedEntries(practice, 'video-feedback', summary);
  }

  /** Entries of a family, newest first, those that are struck out too. */
  listed(family: RecordId): readonly Stored<'video-feedback'>[] {
    return this.#of(family)
      .reverse()
      .sort(({ value: one }, { value: other }) => dayOf(other).localeCompare(dayOf(one)));
  }

  /** @param today the local day */
  progress(family: RecordId, today: string): VideoFeedback {
    const counted = this.#of(family).filter(({ value }) => !value.isStruck);
    const sessions = counted.flatMap(({ value }) =>
      value.of === 'session'
        ? [
            {
              date: dayOf(value),
              isRecorded: value.recordedOn !== '',
              isReviewed: value.reviewedOn !== '',
            },
          ]
        : [],
    );
    const consents = counted.flatMap(({ value }) => (value.of === 'consent' ? [value] : []));
    return videoFeedback(sessions, { consents, today });
  }

  #of(family: RecordId): Stored<'video-feedback'>[] {
    return this.entries.all().filter(({ value }) => value.family === family);
  }
}

/** The day of an entry: of a session the day of its recording, where there is one. */
export function dayOf(entry: VideoEntry): string {
  if (entry.of === 'consent') return entry.on;
  return entry.recordedOn === '' ? entry.reviewedOn : entry.recordedOn;
}

function summary(entry: VideoEntry): string {
  if (entry.of === 'consent') return `${entry.on}, ${entry.decision}`;
  const { recordedOn, reviewedOn } = entry;
  return `recorded ${recordedOn || 'not'}, reviewed ${reviewedOn || 'not'}`;
}
