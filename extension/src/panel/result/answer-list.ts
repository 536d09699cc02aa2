// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { translationOf } from '../practice/offered-languages.js';
import { answerWords } from './answer-words.js';
import type { AnswerWords } from './answer-words.js';

/** Every question with its answer in the words that were shown. */
export function renderAnswers(instrument: Instrument, administration: Administration): TemplateResult {
  const { responses, notAsked, translation: id, language } = administration;
  const translation = translationOf(id);
  const isAsked = ({ id: item, askedWhen }: Item) =>
    !notAsked.includes(item) &&
    (!askedWhen || askedWhen.anyOf.some((gate) => Number(responses[gate] ?? -1) >= askedWhen.atLeast));
  const direction = translation?.direction ?? 'ltr';
  return html`<ol class="answers" lang=${language} dir=${direction}>
    ${instrument.items.filter(isAsked).map((item) => {
      const words = translation?.items[item.id] ?? item.text;
      return html`<li>
        <span class="muted item-number">${/^\d/.test(item.id) ? `${item.id}.` : ''}</span>
        <span>${words ?? item.id}</span>
        ${renderAnswer(answerWords(instrument, item, administration))}
      </li>`;
    })}
  </ol>`;
}

function renderAnswer({ text, isOurs }: AnswerWords): TemplateResult {
  return isOurs
    ? html`<em class="answer-words muted" lang=${document.documentElement.lang}>${text}</em>`
    : html`<strong class="answer-words">${text}</strong>`;
}
