// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Responses } from '@cradleside/instruments';
import { holdFocus } from '../internal/hold-focus.js';
import type { Strings } from '../strings/strings.js';
import type { WordedItem, Wording } from './wording.js';

/** What the templates of the form need to know of it. */
export interface QuestionView {
  readonly wording: Wording;
  readonly strings: Strings;
  readonly responses: Responses;
  readonly isFixed: boolean;
  readonly isDisabled: boolean;
  readonly isRequired: boolean;
  readonly skippable: boolean;
  /** Ids of the questions that are marked as still to be answered. */
  readonly faults: readonly string[];
  readonly answer: (id: string, value: number | 'declined') => void;
  /** What is drawn right behind a question: an alert that its answer raised. */
  readonly behind: (id: string) => TemplateResult | typeof nothing;
}

/** One question as a native fieldset: its legend names the group, every answer is a native radio with a label. */
export function renderQuestion(
  view: QuestionView,
  item: WordedItem,
  layout: 'page' | 'steps',
): TemplateResult {
  const { responses, strings, skippable, isFixed, isDisabled, faults, answer } = view;
  const { id, text, options, followUp } = item;
  const isNumbered = /^\d/.test(id);
  const isFault = faults.includes(id);
  const option = (value: number | 'declined', label: string) => {
    const isChosen = responses[id] === value;
    return html`<label class=${`answer${value === 'declined' ? ' declined' : ''}${isChosen ? ' chosen' : ''}`} part="answer" @mousedown=${holdFocus}
      ><input
        type="radio"
        name=${id}
        .value=${String(value)}
        .checked=${isChosen}
        ?disabled=${isDisabled}
        @click=${(event: Event) => isFixed && event.preventDefault()}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          answer(id, value);
        }}
      /><span>${label}</span></label
    >`;
  };
  return html`<fieldset
      id=${`item-${id}`}
      class="item"
      part="item"
      role="radiogroup"
      aria-required=${truth(view.isRequired && item.isCounted)}
      aria-invalid=${truth(isFault)}
      aria-describedby=${isFault ? 'fault' : nothing}
      aria-readonly=${truth(isFixed)}
    >
      <legend part="question">
        ${layout === 'steps' ? html`<span class="question" role="heading" aria-level="3" tabindex="-1">${text}</span>` : html`${isNumbered ? html`<span class="number">${id}.</span> ` : nothing}${text}`}
      </legend>
      <div class="answers">
        ${options.map(({ value, label }) => option(value, label))}
        ${skippable && layout === 'page' ? option('declined', strings.declined) : nothing}
      </div>
      ${followUp && typeof responses[id] === 'number' && responses[id] > 0 ? html`<p class="muted">${followUp}</p>` : nothing}
    </fieldset>
    ${view.behind(id)}`;
}

/** Title, instructions, examples and stem. */
export function renderIntroduction({ wording }: QuestionView): TemplateResult {
  const { title, instructions, examples, stem } = wording;
  return html`<div class="title" part="title" role="heading" aria-level="2">${title}</div>
    ${instructions.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${examples.length ? html`<ul>${examples.map((example) => html`<li>${example}</li>`)}</ul>` : nothing}
    ${stem ? html`<p class="stem" part="stem">${stem}</p>` : nothing}`;
}

/** The owner's notice and how exact the wording is known to be. */
export function renderLicence({ wording, strings }: QuestionView): TemplateResult {
  return html`<p class="licence muted" part="licence">
    <span lang=${wording.noticeLanguage} dir="auto">${wording.notice}</span> ${strings.wording(wording.evidence)}
  </p>`;
}

const truth = (value: boolean) => (value ? 'true' : 'false');
