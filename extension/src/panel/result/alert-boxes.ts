// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument } from '@cradleside/instruments';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';
import { momentText } from '../parts/moment-text.js';
import { alertKey, mustBeAcknowledged } from '../practice/alerts.js';
import type { Screening } from '../practice/records.js';
import { answerWords } from './answer-words.js';
import { resultTexts } from './result.texts.js';

/** What a clinician must see before anything else, each with its acknowledgement, and what an item can and cannot say. */
export function renderAlertBoxes(
  { administration, acknowledged, isStruck }: Screening,
  instrument: Instrument | undefined,
  onAcknowledge: (alert: Alert) => void,
): TemplateResult {
  const texts = textsOf(resultTexts);
  const urgent = administration.result.alerts.filter(mustBeAcknowledged);
  const renderAnswer = ({ item: id, value }: Alert) => {
    const item = instrument?.items.find((one) => one.id === id);
    if (!instrument || !item || value === null) return nothing;
    const { text } = answerWords(instrument, item, administration);
    return texts.answer(isolated(typeof value === 'number' ? `${text} (${value})` : text));
  };
  const isPhq9 = administration.instrument === 'phq-9';
  return html`${urgent.map((alert) => {
    const words = alert.kind === 'ask' ? texts.ask(alert.item ?? '') : texts.actNow(alert.item ?? '');
    const seen = acknowledged.find((one) => one.alert === alertKey(alert));
    if (seen)
      return html`<p class="alert seen small" tabindex="-1">
        ${words} ${texts.acknowledgedBy(seen.actor, momentText(seen.time))}
      </p>`;
    return html`<div class="alert ${alert.kind}">
      <p><strong>${words}</strong> ${renderAnswer(alert)}</p>
      ${alert.kind === 'act-now' ? html`<p>${texts.actNowHelp}</p>` : nothing}
      ${
        isStruck
          ? nothing
          : html`<button type="button" class="primary" @click=${() => onAcknowledge(alert)}>${texts.acknowledge}</button>`
      }
    </div>`;
  })}
  ${
    isPhq9
      ? html`<details>
          <summary>${texts.helpTitle}</summary>
          <p>${texts.help}</p>
        </details>`
      : nothing
  }`;
}
