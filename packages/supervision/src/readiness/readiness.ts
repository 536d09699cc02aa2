// SPDX-License-Identifier: Apache-2.0
import type { LocalDay } from '@cradleside/charting/day';

/** The seven domains of the model's readiness self-assessment, in its order. The items are not public: an agency adds its own. */
export const readinessDomains = [
  'attachment',
  'case-management',
  'child-development',
  'culturally-informed-care',
  'depression',
  'foundations',
  'trauma',
] as const;

export type ReadinessDomain = (typeof readinessDomains)[number];

/** One answer that can be chosen, and whether it names a strength or something to grow in; neither where it is absent. */
export interface ReadinessOption {
  readonly value: number;
  readonly label: string;
  readonly counts?: 'strength' | 'growth' | undefined;
}

/** Something to read for a domain. */
export interface Reading {
  readonly title: string;
  /** Where it is found; text, never opened by us. */
  readonly where?: string | undefined;
}

/** What an agency fills a domain with. */
export interface ReadinessPart {
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly reading: readonly Reading[];
}

/** A readiness self-assessment as an agency writes it. */
export interface ReadinessDefinition {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  readonly options: readonly ReadinessOption[];
  readonly domains: Readonly<Record<ReadinessDomain, ReadinessPart>>;
}

/** What the supervisor and the clinician came to. */
export type ReviewOutcome = 'agreed' | 'agreed-with-plan' | 'talk-again';

/** A look at the self-assessment with the supervisor. */
export interface ReadinessReview {
  readonly on: LocalDay;
  readonly supervisor: string;
  readonly outcome: ReviewOutcome;
  /** What was planned; needed for 'agreed-with-plan'. Stays on the device. */
  readonly plan: string;
  /**
   * The answers that were looked at: one that was changed later on the day of the review is told from them. Absent: not
   * kept, and the days alone decide whether the review holds.
   */
  readonly answers?: Readonly<Record<string, number>> | undefined;
}

/** A self-assessment as it stands. */
export interface ReadinessAnswers {
  /** Item id -> value of an option; blank where it is absent. */
  readonly answers: Readonly<Record<string, number>>;
  /** Local day of the last change. */
  readonly answeredOn: LocalDay;
  readonly reviews: readonly ReadinessReview[];
}
