// SPDX-License-Identifier: Apache-2.0
import type { ChecklistResult } from '../checklist.js';
import type { EvidenceLevel } from '../instrument.js';
import type { Responses } from '../responses.js';
import type { Result } from '../result.js';

/** Who read the questions and who marked the answers. */
export type AdministrationMode = 'self' | 'read-aloud' | 'interpreter' | 'clinician' | 'paper';

/** How the questions were laid out: all on one page, or one a screen. Scores of the two are not quite interchangeable. */
export type AdministrationLayout = 'page' | 'steps';

interface Sitting {
  /** Instrument id. */
  readonly instrument: string;
  /** Version of the definition that it was scored with. */
  readonly version: string;
  /** BCP 47 tag of the wording that was shown. */
  readonly language: string;
  /** Id of the official translation, or null for the definition's own wording. */
  readonly translation: string | null;
  readonly evidence: EvidenceLevel;
  readonly mode: AdministrationMode;
  readonly layout: AdministrationLayout;
  /** Time of the first answer and of the last one that was needed: ISO 8601 with the local offset; null: not yet. */
  readonly started: string | null;
  readonly completed: string | null;
}

/** One sitting with a questionnaire. */
export interface Administration extends Sitting {
  readonly responses: Responses;
  /** Unscored extra items left out because this language has no cleared text for them. */
  readonly notAsked: readonly string[];
  readonly result: Result;
}

/** One checklist filled in after a visit. */
export interface ChecklistAdministration extends Sitting {
  readonly responses: Readonly<Record<string, true>>;
  readonly result: ChecklistResult;
}
