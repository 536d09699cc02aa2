// SPDX-License-Identifier: Apache-2.0

/** What the caregiver said when she was asked. */
export type AskedAnswer = 'yes' | 'no' | 'declined' | 'not-asked';

/** What must be written before an event can be closed. null and '' are blank. */
export interface SafetyDocumentation {
  /** What was answered on the form. */
  readonly value: number | 'declined' | null;
  /** Whether she was asked directly on the day. */
  readonly askedDirectly: 'yes' | 'no' | null;
  /** Needed where she was not asked directly. */
  readonly whyNotAsked: string;
  readonly tool: 'asq' | 'c-ssrs' | 'agency' | null;
  /** Needed for the agency's own tool. */
  readonly toolName: string;
  readonly toolResult: string;
  /** Id of the screening, where the tool was filled in here; may stay blank. */
  readonly toolScreening: string;
  readonly intent: AskedAnswer | null;
  readonly plan: AskedAnswer | null;
  readonly means: AskedAnswer | null;
  /** Whether the safety of the infant was asked about. */
  readonly infantSafetyAsked: 'yes' | 'no' | null;
  /** Needed where it was not asked about. */
  readonly infantSafetyNote: string;
  readonly consultedWhom: string;
  /** ISO 8601 with seconds and the local offset. */
  readonly consultedAt: string;
  readonly action: string;
  /** Local day. */
  readonly followUp: string;
}

export type DocumentationField = keyof SafetyDocumentation;

export const blankDocumentation: SafetyDocumentation = {
  value: null,
  askedDirectly: null,
  whyNotAsked: '',
  tool: null,
  toolName: '',
  toolResult: '',
  toolScreening: '',
  intent: null,
  plan: null,
  means: null,
  infantSafetyAsked: null,
  infantSafetyNote: '',
  consultedWhom: '',
  consultedAt: '',
  action: '',
  followUp: '',
};

export const documentationFields = Object.keys(blankDocumentation) as readonly DocumentationField[];
