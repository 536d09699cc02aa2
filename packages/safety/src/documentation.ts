// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { isTime } from './is-time.js';

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

const yesOrNo: readonly unknown[] = ['yes', 'no'];
const askedAnswers: readonly unknown[] = ['yes', 'no', 'declined', 'not-asked'];

/** Whether a value can stand in a field. Blank always can. */
export function isPermitted(field: DocumentationField, value: unknown): boolean {
  if (value === blankDocumentation[field]) return true;
  switch (field) {
    case 'value':
      return value === 'declined' || (typeof value === 'number' && Number.isFinite(value));
    case 'askedDirectly':
    case 'infantSafetyAsked':
      return yesOrNo.includes(value);
    case 'tool':
      return value === 'asq' || value === 'c-ssrs' || value === 'agency';
    case 'intent':
    case 'plan':
    case 'means':
      return askedAnswers.includes(value);
    case 'whyNotAsked':
    case 'toolName':
    case 'toolResult':
    case 'toolScreening':
    case 'infantSafetyNote':
    case 'consultedWhom':
    case 'action':
      return typeof value === 'string';
    case 'consultedAt':
      return typeof value === 'string' && isTime(value);
    case 'followUp':
      return typeof value === 'string' && dayFault(value) === undefined;
    default:
      return neverField(field);
  }
}

/** What is still blank and must not be, in the order in which it is asked for. */
export function missingFields(documentation: SafetyDocumentation): readonly DocumentationField[] {
  return documentationFields.filter(
    (field) => isNeeded(field, documentation) && isBlank(documentation[field]),
  );
}

function isNeeded(field: DocumentationField, documentation: SafetyDocumentation): boolean {
  switch (field) {
    case 'value':
    case 'askedDirectly':
    case 'tool':
    case 'toolResult':
    case 'intent':
    case 'plan':
    case 'means':
    case 'infantSafetyAsked':
    case 'consultedWhom':
    case 'consultedAt':
    case 'action':
    case 'followUp':
      return true;
    case 'whyNotAsked':
      return documentation.askedDirectly === 'no';
    case 'infantSafetyNote':
      return documentation.infantSafetyAsked === 'no';
    case 'toolName':
      return documentation.tool === 'agency';
    case 'toolScreening':
      return false;
    default:
      return neverField(field);
  }
}

const isBlank = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

/** A field of a newer version, or none at all. */
function neverField(field: never): boolean {
  void field;
  return false;
}
