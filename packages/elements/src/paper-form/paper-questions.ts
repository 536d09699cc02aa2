// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Instrument, Item } from '@cradleside/instruments';
import type { WordedItem, Wording } from '../screener-form/wording.js';
import type { PaperStrings } from '../strings/paper-strings.js';
import { paperParts } from './paper-parts.js';
import type { PaperPart } from './paper-parts.js';

/** What a questionnaire on paper is drawn from. */
export interface PaperQuestionnaire {
  readonly definition: Instrument;
  readonly wording: Wording;
  /** In the language of the wording. */
  readonly words: PaperStrings;
}

/** A circle to be marked by hand. */
export const circle = html`<span class="circle"></span>`;

/** Instructions, questions and answers, letter for letter, with a circle for each answer. */
export function renderQuestions(paper: PaperQuestionnaire): TemplateResult {
  const { wording, words, definition } = paper;
  const { instructions, examples, stem } = wording;
  const { opening, rest } = paperParts(definition, wording);
  return html`<p class="muted">${definition.askedByPerson ? words.askedByPerson : words.markOne}</p>
    ${instructions.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${examples.length > 0 ? html`<ul class="examples">${examples.map((example) => html`<li>${example}</li>`)}</ul>` : nothing}
    ${opening.map((part) => renderPart(paper, part))}
    ${stem ? html`<p class="stem" part="stem">${stem}</p>` : nothing}
    ${rest.map((part) => renderPart(paper, part))}`;
}

function renderPart(paper: PaperQuestionnaire, { kind, items }: PaperPart): TemplateResult {
  return kind === 'table' ? renderTable(paper, items) : renderAlone(paper, items[0]!);
}

/** One row a question, one column an answer; the head is repeated where the table goes on on another sheet. */
function renderTable(paper: PaperQuestionnaire, items: readonly WordedItem[]): TemplateResult {
  const options = items[0]?.options ?? [];
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${options.map(({ label }) => html`<th scope="col" part="answer">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${items.map(
        (item) =>
          html`<tr part="item">
            <th scope="row">${renderGate(paper, item)}${renderQuestion(item)}</th>
            ${options.map(({ label }) => html`<td class="mark" data-answer=${label}>${circle}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderAlone(paper: PaperQuestionnaire, item: WordedItem): TemplateResult {
  const opens = paper.definition.items.find(({ askedWhen }) => askedWhen?.anyOf.includes(item.id));
  return html`<div class="alone" part="item">
    ${renderQuestion(item)}
    <ul class="options">
      ${item.options.map(({ label }) => html`<li>${circle} <span part="answer">${label}</span></li>`)}
    </ul>
    ${opens ? html`<p class="muted">${paper.words.stopUnless(openingAnswers(item, opens))}</p>` : nothing}
  </div>`;
}

function renderQuestion({ id, text, followUp }: WordedItem): TemplateResult {
  return html`<span class="question"
      >${/^\d/.test(id) ? html`<span class="number">${id}.</span> ` : nothing}<span part="question">${text}</span></span
    >${followUp ? html`<span class="follow-up">${followUp} <span class="blank wide"></span></span>` : nothing}`;
}

/** When a question is put at all; said once where an unscored question before the rest says it already. */
function renderGate({ definition, wording, words }: PaperQuestionnaire, { id }: WordedItem): unknown {
  const gate = definition.items.find((item) => item.id === id)?.askedWhen;
  const gates = wording.items.filter((item) => gate?.anyOf.includes(item.id));
  const [first] = gates;
  const isNumbered = gates.every((item) => /^\d/.test(item.id));
  if (!gate || !first || !isNumbered) return nothing;
  const numbers = gates.map((item) => item.id).join(', ');
  return html`<span class="muted gate">${words.onlyAfter(numbers, openingAnswers(first, { askedWhen: gate }))}</span>`;
}

function openingAnswers({ options }: WordedItem, { askedWhen }: Pick<Item, 'askedWhen'>): string {
  const { atLeast } = askedWhen!;
  return options.flatMap(({ value, label }) => (value >= atLeast ? [label] : [])).join(', ');
}
