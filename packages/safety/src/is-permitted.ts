// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { blankDocumentation, type DocumentationField } from './documentation.js';
import { isTime } from './is-time.js';

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

/** A field of a newer version, or none at all. */
function neverField(field: never): boolean {
  void field;
  return false;
}
