// SPDX-License-Identifier: Apache-2.0
import type { DocumentationField, SafetyDocumentation } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import type { Choice } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { wordTexts } from '../parts/words.texts.js';
import { localTime } from '../practice/local-day.js';
import type { DocumentationCheck } from './check-documentation.js';
import { documentationTexts } from './documentation.texts.js';

export interface DocumentationView {
  readonly fields: SafetyDocumentation;
  readonly check: DocumentationCheck;
  /** The answers that the form offers for the item. */
  readonly answers: readonly Choice<string>[];
  /** Days that are offered until the follow-up. */
  readonly followUpDays: number;
  /** Said where the ASQ is chosen: how to fill it in, or that it was. */
  readonly asq: TemplateResult | typeof nothing;
  readonly onChange: (changes: Partial<SafetyDocumentation>) => void;
}

type TextField = Extract<
  DocumentationField,
  'whyNotAsked' | 'toolName' | 'toolResult' | 'infantSafetyNote' | 'consultedWhom' | 'action'
>;

type AnswerField = Extract<
  DocumentationField,
  'askedDirectly' | 'infantSafetyAsked' | 'intent' | 'plan' | 'means'
>;

/** 'yyyy-mm-ddThh:mm', as the field for a moment takes it. */
const minuteLength = 16;
const longestText = 2000;

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.keys(words) as Key[];

/** Everything that must be written before an event can be closed, as native controls. */
export function renderDocumentationFields(view: DocumentationView): TemplateResult {
  const { fields } = view;
  const texts = textsOf(documentationTexts);
  return html`
    ${renderValue(view)} ${renderAnswer('askedDirectly', texts.yesNo, view)}
    ${fields.askedDirectly === 'no' ? renderText('whyNotAsked', view) : nothing} ${renderTool(view)}
    ${(['intent', 'plan', 'means'] as const).map((field) => renderAnswer(field, texts.answers, view))}
    ${renderAnswer('infantSafetyAsked', texts.yesNo, view)}
    ${fields.infantSafetyAsked === 'no' ? renderText('infantSafetyNote', view) : nothing}
    ${renderText('consultedWhom', view)} ${renderConsultedAt(view)} ${renderText('action', view)}
    ${renderFollowUp(view)}
  `;
}

function renderValue({ fields, check, answers, onChange }: DocumentationView): TemplateResult {
  const texts = textsOf(documentationTexts);
  const declined = { value: 'declined', label: texts.declined };
  return renderChoices({
    name: 'safety-value',
    legend: texts.fields.value,
    choices: [...answers, declined],
    chosen: fields.value === null ? '' : String(fields.value),
    fault: faultOf('value', check),
    onChoice: (value) => onChange({ value: value === 'declined' ? value : Number(value) }),
  });
}

function renderTool(view: DocumentationView): TemplateResult {
  const { fields, check, asq, onChange } = view;
  const texts = textsOf(documentationTexts);
  return html`${renderChoices({
    name: 'safety-tool',
    legend: texts.fields.tool,
    choices: keysOf(texts.tools).map((value) => ({ value, label: texts.tools[value] })),
    chosen: fields.tool ?? '',
    fault: faultOf('tool', check),
    onChoice: (tool) => onChange({ tool }),
  })}
  ${fields.tool === 'asq' ? asq : nothing} ${fields.tool === 'agency' ? renderText('toolName', view) : nothing}
  ${fields.tool === null ? nothing : renderText('toolResult', view)}`;
}

function renderAnswer<Field extends AnswerField>(
  field: Field,
  words: Readonly<Record<NonNullable<SafetyDocumentation[Field]>, string>>,
  { fields, check, onChange }: DocumentationView,
): TemplateResult {
  return renderChoices({
    name: `safety-${field}`,
    arrangement: 'in-row',
    legend: textsOf(documentationTexts).fields[field],
    choices: keysOf(words).map((value) => ({ value, label: words[value] })),
    chosen: fields[field] ?? '',
    fault: faultOf(field, check),
    onChoice: (value) => onChange({ [field]: value }),
  });
}

function renderText(field: TextField, { fields, check, onChange }: DocumentationView): TemplateResult {
  const texts = textsOf(documentationTexts);
  const id = `safety-${field}`;
  const fault = faultOf(field, check);
  const hint = field === 'toolResult' ? texts.toolHint : undefined;
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const onInput = (event: Event) =>
    onChange({ [field]: (event.target as HTMLInputElement | HTMLTextAreaElement).value });
  return renderField({
    id,
    label: texts.fields[field],
    hint,
    fault,
    control:
      field === 'action'
        ? html`<textarea
            id=${id}
            maxlength=${longestText}
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${fault === undefined ? nothing : 'true'}
            aria-describedby=${described === '' ? nothing : described}
            .value=${fields[field]}
            @input=${onInput}
          ></textarea>`
        : html`<input
            id=${id}
            maxlength=${longestText}
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${fault === undefined ? nothing : 'true'}
            aria-describedby=${described === '' ? nothing : described}
            .value=${fields[field]}
            @input=${onInput}
          />`,
  });
}

function renderConsultedAt({ fields, check, onChange }: DocumentationView): TemplateResult {
  const fault = faultOf('consultedAt', check);
  return renderField({
    id: 'safety-consultedAt',
    label: textsOf(documentationTexts).fields.consultedAt,
    fault,
    control: html`<input
      id="safety-consultedAt"
      type="datetime-local"
      aria-invalid=${fault === undefined ? nothing : 'true'}
      aria-describedby=${fault === undefined ? nothing : 'safety-consultedAt-fault'}
      .value=${fields.consultedAt.slice(0, minuteLength)}
      @input=${(event: Event) => onChange({ consultedAt: momentOf((event.target as HTMLInputElement).value) })}
    />`,
  });
}

/** The user's clock stands where she is. */
function momentOf(typed: string): string {
  return typed === '' ? '' : localTime(new Date(typed));
}

function renderFollowUp({ fields, check, followUpDays, onChange }: DocumentationView): TemplateResult {
  const texts = textsOf(documentationTexts);
  const fault = faultOf('followUp', check);
  return renderField({
    id: 'safety-followUp',
    label: texts.fields.followUp,
    hint: texts.followUpHint(followUpDays),
    fault,
    control: html`<input
      id="safety-followUp"
      type="date"
      aria-invalid=${fault === undefined ? nothing : 'true'}
      aria-describedby=${fault === undefined ? 'safety-followUp-hint' : 'safety-followUp-hint safety-followUp-fault'}
      .value=${fields.followUp}
      @input=${(event: Event) => onChange({ followUp: (event.target as HTMLInputElement).value })}
    />`,
  });
}

function faultOf(field: DocumentationField, check: DocumentationCheck): string | undefined {
  const fault = check[field];
  if (fault === undefined) return undefined;
  const { isNeeded, dayFaults } = textsOf(wordTexts);
  return fault === 'needed' ? isNeeded : dayFaults[fault];
}
