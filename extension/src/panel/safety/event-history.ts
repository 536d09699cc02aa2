// SPDX-License-Identifier: Apache-2.0
import { documentationFields } from '@cradleside/safety';
import type { SafetyEvent, SafetyItem, SafetyStep } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { Choice } from '../parts/choices.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { resultTexts } from '../result/result.texts.js';
import { fieldWords, renderDocumentationList } from './documentation-list.js';
import { documentationTexts } from './documentation.texts.js';
import { safetyEventTexts } from './safety-event.texts.js';

/** Every step that was taken, oldest first: nothing of it is ever written over. */
export function renderHistory({ steps }: SafetyEvent, answers: readonly Choice<string>[]): TemplateResult {
  const texts = textsOf(safetyEventTexts);
  return html`<details class="section">
    <summary>${texts.history}</summary>
    <ol class="rows">
      ${steps.map(
        (step) => html`<li class="correction">
          <strong>${texts.steps[step.what]}</strong>
          <span class="muted small">${texts.byAt(isolated(step.by), momentText(step.at))}</span>
          ${renderWhat(step, answers)}
        </li>`,
      )}
    </ol>
  </details>`;
}

function renderWhat(step: SafetyStep, answers: readonly Choice<string>[]): TemplateResult | typeof nothing {
  const texts = textsOf(safetyEventTexts);
  switch (step.what) {
    case 'raised':
    case 'changed':
      return html`${step.items.map((item) => html`<p>${texts.askedWith(item.item, itemWords(item, answers))}</p>`)}`;
    case 'asked': {
      const value = step.outcome === 'answered' ? step.value : ('declined' as const);
      const note = step.outcome === 'declined' ? step.note : '';
      return html`<p>${texts.askedWith(step.item, fieldWords('value', { value }, answers))}</p>
        ${note === '' ? nothing : html`<p class="muted lines" dir="auto">${note}</p>`}`;
    }
    case 'noted':
      return renderDocumentationList(step.fields, answers);
    case 'corrected':
      return renderCorrected(step, answers);
    case 'reopened':
    case 'moved':
    case 'struck':
    case 'restored':
      return html`<p class="muted lines" dir="auto">${step.reason}</p>`;
    case 'acknowledged':
    case 'documented':
    case 'closed':
      return nothing;
    default:
      return nothing;
  }
}

function renderCorrected(
  { fields, before, reason }: Extract<SafetyStep, { what: 'corrected' }>,
  answers: readonly Choice<string>[],
): TemplateResult {
  const texts = textsOf(safetyEventTexts);
  const names = textsOf(documentationTexts).fields;
  const changed = documentationFields.filter(
    (field) => Object.hasOwn(fields, field) && field !== 'toolScreening',
  );
  const words = (field: (typeof changed)[number], where: typeof fields) => {
    const written = fieldWords(field, where, answers);
    return written === '' ? texts.nothing : isolated(written);
  };
  return html`<dl class="facts">
      ${changed.map(
        (field) =>
          html`<div>
            <dt>${names[field]}</dt>
            <dd>${texts.changed(words(field, before), words(field, fields))}</dd>
          </div>`,
      )}
    </dl>
    <p class="muted lines" dir="auto">${reason}</p>`;
}

function itemWords({ value }: SafetyItem, answers: readonly Choice<string>[]): string {
  return value === null ? textsOf(resultTexts).blank : fieldWords('value', { value }, answers);
}
