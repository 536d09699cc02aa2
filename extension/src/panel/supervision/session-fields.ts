// SPDX-License-Identifier: Apache-2.0
import { supervisionLog } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { renderTicks } from '../parts/ticks.js';
import { wordTexts } from '../parts/words.texts.js';
import type { SessionCheck } from './check-session.js';
import { sessionTexts } from './session.texts.js';
import type { SupervisionDraft, SupervisionSession } from './supervision-records.js';
import { supervisionTexts } from './supervision.texts.js';

type Fields = SupervisionDraft['fields'];

export interface SessionFieldsView {
  readonly fields: Fields;
  readonly check: SessionCheck;
  readonly onChange: (changes: Partial<Fields>) => void;
}

const kinds: readonly SupervisionSession['kind'][] = ['individual', 'group', 'peer'];
const longestName = 80;
/** UTF-16 code units: some twenty pages. */
const longestReflection = 60_000;

/** What is noted of a session. */
export function renderSessionFields(view: SessionFieldsView): TemplateResult {
  return html`${renderWhen(view)} ${renderWhat(view)} ${renderReflection(view)}`;
}

function renderWhen({ fields, check, onChange }: SessionFieldsView): TemplateResult {
  const texts = textsOf(sessionTexts);
  const { isNeeded, dayFaults } = textsOf(wordTexts);
  const dateFault = check.date && { needed: isNeeded, ...dayFaults }[check.date];
  return html`
    ${renderField({
      id: 'session-date',
      label: texts.date,
      fault: dateFault,
      control: html`<input
        id="session-date"
        type="date"
        aria-invalid=${dateFault === undefined ? nothing : 'true'}
        aria-describedby=${dateFault === undefined ? nothing : 'session-date-fault'}
        .value=${fields.date}
        @input=${(event: Event) => onChange({ date: (event.target as HTMLInputElement).value })}
      />`,
    })}
    ${renderField({
      id: 'session-minutes',
      label: texts.minutes,
      fault: check.minutes && texts.minutesFault,
      control: html`<input
        id="session-minutes"
        inputmode="numeric"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${check.minutes ? 'true' : nothing}
        aria-describedby=${check.minutes ? 'session-minutes-fault' : nothing}
        .value=${fields.minutes}
        @input=${(event: Event) => onChange({ minutes: (event.target as HTMLInputElement).value })}
      />`,
    })}
  `;
}

function renderWhat({ fields, onChange }: SessionFieldsView): TemplateResult {
  const texts = textsOf(sessionTexts);
  const { kinds: words, peerHint } = textsOf(supervisionTexts);
  return html`
    ${renderChoices<SupervisionSession['kind']>({
      name: 'session-kind',
      legend: texts.kind,
      choices: kinds.map((value) => ({
        value,
        label: words[value],
        hint: value === 'peer' ? peerHint : undefined,
      })),
      chosen: fields.kind,
      onChoice: (kind) => onChange({ kind }),
    })}
    ${renderField({
      id: 'session-supervisor',
      label: texts.supervisor,
      hint: texts.supervisorHint,
      control: html`<input
        id="session-supervisor"
        maxlength=${longestName}
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-describedby="session-supervisor-hint"
        .value=${fields.supervisor}
        @input=${(event: Event) => onChange({ supervisor: (event.target as HTMLInputElement).value })}
      />`,
    })}
    ${renderTicks({
      name: 'session-topics',
      legend: texts.topics,
      ticks: supervisionLog.items.map(({ id }) => ({
        value: id,
        label: texts.topic[id],
        isChosen: fields.topics.includes(id),
      })),
      onTick: (id, isChosen) =>
        onChange({ topics: [...fields.topics.filter((one) => one !== id), ...(isChosen ? [id] : [])] }),
    })}
    <p class="muted small">${texts.topicsHint}</p>
  `;
}

function renderReflection({ fields, onChange }: SessionFieldsView): TemplateResult {
  const texts = textsOf(sessionTexts);
  return renderField({
    id: 'session-reflection',
    label: texts.reflection,
    hint: texts.reflectionHint,
    control: html`<textarea
      id="session-reflection"
      maxlength=${longestReflection}
      spellcheck="false"
      dir="auto"
      aria-describedby="session-reflection-hint"
      .value=${fields.reflection}
      @input=${(event: Event) => onChange({ reflection: (event.target as HTMLTextAreaElement).value })}
    ></textarea>`,
  });
}
