// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderProgress } from './page-layout.js';
import { renderIntroduction, renderQuestion } from './question.js';
import type { QuestionView } from './question.js';
import type { WordedItem } from './wording.js';

/** Where a reader stands: a position in `items`, or their number when she is through. */
export interface Steps {
  readonly position: number;
  readonly go: (position: number) => void;
  readonly decline: (id: string) => void;
  /** Marks the question as still to be answered. */
  readonly insist: () => void;
}

/** One question at a time, with progress, Back and Skip. */
export function renderSteps(view: QuestionView, items: readonly WordedItem[], steps: Steps): TemplateResult {
  const { strings, responses, skippable, isFixed, isRequired } = view;
  const { position, go, decline, insist } = steps;
  const item = items[position];
  const back = position
    ? html`<button type="button" class="quiet" @click=${() => go(position - 1)}>${strings.back}</button>`
    : html`<span></span>`;
  if (!item) {
    return html`<div class="bar">${back}</div>
      <p class="question" role="heading" aria-level="3" tabindex="-1">${strings.end}</p>
      ${renderProgress(view, items, (id) => go(items.findIndex((one) => one.id === id)))}`;
  }
  const isBlank = responses[item.id] === undefined;
  const mayLeave = !isBlank || !isRequired || isFixed || !item.isCounted;
  const last = position === items.length - 1;
  return html`<div class="bar">
      ${back}<span class="muted">${strings.step(position + 1, items.length)}</span>
    </div>
    <progress max=${items.length} value=${position + 1} aria-label=${strings.step(position + 1, items.length)}></progress>
    <div class="introduction">${renderIntroduction(view)}</div>
    ${position ? nothing : html`<p class="muted">${strings.stepHint}</p>`}
    ${renderQuestion(view, item, 'steps')}
    <div class="bar">
      ${skippable
        ? html`<button
            type="button"
            class="quiet"
            aria-pressed=${responses[item.id] === 'declined'}
            @click=${() => decline(item.id)}
          >
            ${strings.declined}
          </button>`
        : html`<span></span>`}
      <button type="button" class="primary" part="next" @click=${() => (mayLeave ? go(position + 1) : insist())}>
        ${nextLabel()}
      </button>
    </div>`;

  function nextLabel(): string {
    if (isBlank && mayLeave && !isFixed) return strings.skip;
    return last ? strings.finish : strings.next;
  }
}
