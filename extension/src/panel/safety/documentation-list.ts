// SPDX-License-Identifier: Apache-2.0
import { documentationFields } from '@cradleside/safety';
import type { DocumentationField, SafetyDocumentation } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { Choice } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { documentationTexts } from './documentation.texts.js';

/** The id of a screening says nothing to anybody: the result of the tool stands in a field of its own. */
const shownFields = documentationFields.filter((field) => field !== 'toolScreening');

/** What was documented, to be read; blank fields are left out. @param answers the words of the form for its values */
export function renderDocumentationList(
  documentation: Partial<SafetyDocumentation>,
  answers: readonly Choice<string>[],
): TemplateResult {
  const { fields } = textsOf(documentationTexts);
  const written = shownFields.filter((field) => fieldWords(field, documentation, answers) !== '');
  return html`<dl class="facts">
    ${written.map(
      (field) =>
        html`<div>
          <dt>${fields[field]}</dt>
          <dd class="lines"><bdi lang=${field === 'value' && documentation.value !== 'declined' ? (answers[0]?.lang ?? nothing) : nothing}>${fieldWords(field, documentation, answers)}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

/** One field in words; '' where it is blank. */
export function fieldWords(
  field: DocumentationField,
  documentation: Partial<SafetyDocumentation>,
  answers: readonly Choice<string>[],
): string {
  const texts = textsOf(documentationTexts);
  const value = documentation[field] ?? '';
  if (value === '') return '';
  switch (field) {
    case 'value': {
      if (value === 'declined') return texts.declined;
      const words = answers.find((answer) => answer.value === String(value))?.label;
      return words === undefined ? String(value) : `${isolated(words)} (${value})`;
    }
    case 'askedDirectly':
    case 'infantSafetyAsked':
      return texts.yesNo[value as 'yes' | 'no'];
    case 'intent':
    case 'plan':
    case 'means':
      return texts.answers[value as keyof typeof texts.answers];
    case 'tool':
      return texts.tools[value as keyof typeof texts.tools];
    case 'consultedAt':
      return momentText(String(value));
    case 'followUp':
      return dayText(String(value));
    case 'whyNotAsked':
    case 'toolName':
    case 'toolResult':
    case 'toolScreening':
    case 'infantSafetyNote':
    case 'consultedWhom':
    case 'action':
      return String(value);
  }
}
