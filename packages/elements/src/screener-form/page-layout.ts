// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { renderIntroduction, renderQuestion } from './question.js';
import type { QuestionView } from './question.js';
import type { WordedItem } from './wording.js';

/** All questions on one page, and at the end how many are answered and links to the open ones. */
export function renderPage(
  view: QuestionView,
  items: readonly WordedItem[],
  show: (id: string) => void,
): TemplateResult {
  return html`${renderIntroduction(view)}
    <div class="items">${items.map((item) => renderQuestion(view, item, 'page'))}</div>
    ${renderProgress(view, items, show)}`;
}

/** "7 of 9 answered", with a link to each question that is still open. */
export function renderProgress(
  { strings, responses }: QuestionView,
  items: readonly WordedItem[],
  show: (id: string) => void,
): TemplateResult {
  const counted = items.filter(({ isCounted }) => isCounted);
  const open = counted.filter(({ id }) => responses[id] === undefined);
  const link = ({ id, text }: WordedItem) =>
    html` <button type="button" @click=${() => show(id)}>${/^\d/.test(id) ? strings.question(id) : text}</button>`;
  const links = open.length < counted.length ? open.map(link) : [];
  return html`<p class="progress muted" part="progress">
    <span aria-live="polite">${strings.answered(counted.filter(({ id }) => Number.isFinite(responses[id])).length, counted.length)}</span> ${links.length ? strings.stillOpen : nothing}${links}
  </p>`;
}
