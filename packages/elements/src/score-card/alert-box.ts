// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Alert } from '@cradleside/instruments';
import type { Strings } from '../strings/strings.js';

/** Gives the words of an item's answer. */
export type AnswerLabel = (item: string, value: number) => string;

/** What one item raised, as a clinician reads it: an endorsed critical item, one left open, or a note. */
export function renderItemAlert(
  { kind, item = '', value }: Alert,
  strings: Strings,
  answerLabel: AnswerLabel,
): TemplateResult {
  const answer = typeof value === 'number' ? `${answerLabel(item, value)} (${value})` : strings.declined;
  const text = {
    'act-now': strings.actNow,
    ask: strings.ask,
    note: strings.note,
    positive: String,
    change: String,
  }[kind](item, answer);
  return html`<p class="alert ${kind}" part="alert alert-${kind}">${text}</p>`;
}
