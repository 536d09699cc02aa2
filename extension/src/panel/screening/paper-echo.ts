// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Translation } from '@cradleside/instruments';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { optionsOf } from './paper-digits.js';
import type { PaperAnswer, PaperReading } from './paper-digits.js';
import { screeningTexts } from './screening.texts.js';

/** Every question with the answer that was typed for it, in words, to be held against the paper. */
export function renderPaperEcho(
  instrument: Instrument,
  { answers, faults }: PaperReading,
  translation: Translation | undefined,
): TemplateResult {
  const texts = textsOf(screeningTexts);
  const wrong = new Set(faults.map(({ item }) => item?.id));
  return html`<h2>${texts.check}</h2>
    <ol class="answers" dir=${translation?.direction ?? 'ltr'} lang=${translation?.language ?? instrument.language}>
      ${answers.map(
        (answer) => html`<li class=${wrong.has(answer.item.id) ? 'wrong' : ''}>
          <span class="muted item-number">${/^\d/.test(answer.item.id) ? `${answer.item.id}.` : ''}</span>
          <span>${translation?.items[answer.item.id] ?? answer.item.text ?? answer.item.id}</span>
          ${renderWords(instrument, answer, translation)}
        </li>`,
      )}
    </ol>`;
}

function renderWords(
  instrument: Instrument,
  { item, response }: PaperAnswer,
  translation: Translation | undefined,
): TemplateResult {
  const texts = textsOf(screeningTexts);
  const ours = (words: string) =>
    html`<em class="answer-words muted" lang=${document.documentElement.lang}>${words}</em>`;
  if (response === undefined) return ours(texts.notTyped);
  if (response === null) return ours(texts.blank);
  if (response === 'declined') return ours(texts.declined);
  const options = optionsOf(instrument, item);
  const place = options.findIndex(({ value }) => value === response);
  const label = translation?.scales[item.scale ?? 'default']?.[place] ?? options[place]?.label;
  return html`<strong class="answer-words">${label === null || label === undefined ? response : `${response} · ${label}`}</strong>`;
}
