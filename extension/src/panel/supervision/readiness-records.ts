// SPDX-License-Identifier: Apache-2.0
import type {
  ReadinessAnswers,
  ReadinessDefinition,
  ReadinessDomain,
  ReadinessReview,
  ReviewOutcome,
} from '@cradleside/supervision/readiness';
import type { Traced } from './supervision-records.js';

/** What she writes of a domain herself: it stays on the device and is in no export. */
export interface OwnWords {
  readonly strengths: string;
  readonly growth: string;
}

/** A review as it is kept. */
export interface KeptReview extends ReadinessReview, Traced {}

/** A review that is being entered. */
export interface ReviewEntry extends Pick<ReadinessReview, 'on' | 'supervisor' | 'plan'> {
  readonly outcome: ReviewOutcome | '';
}

/** A readiness self-assessment, saved with each change. */
export interface Readiness extends Pick<ReadinessAnswers, 'answers'> {
  /** The agency's items; null: the bare shell. */
  readonly definition: ReadinessDefinition | null;
  /** Local day of the last change of an answer; empty: none yet. */
  readonly answeredOn: string;
  readonly words: Readonly<Partial<Record<ReadinessDomain, OwnWords>>>;
  /** `readingKey` -> the local day on which it was read. */
  readonly readOn: Readonly<Record<string, string>>;
  readonly reviews: readonly KeptReview[];
  readonly openReview: ReviewEntry | null;
  /** ISO 8601 with the local offset. */
  readonly begun: string;
  /** Local day on which other items took its place; empty: it is in use. */
  readonly replacedOn: string;
}
