// SPDX-License-Identifier: Apache-2.0
import { type DocumentationField, documentationFields, type SafetyDocumentation } from './documentation.js';

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
