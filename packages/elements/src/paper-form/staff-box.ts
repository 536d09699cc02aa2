// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Instrument } from '@cradleside/instruments';
import type { Wording } from '../screener-form/wording.js';
import type { PaperStrings } from '../strings/paper-strings.js';
import { circle } from './paper-questions.js';

const blank = html`<span class="blank"></span>`;

/** What staff write on the form afterwards, in their own language: how many answered, total, critical items read. */
export function renderStaffBox(
  { scoring, alerts, items }: Instrument,
  wording: Wording,
  words: PaperStrings,
): TemplateResult {
  const counted = wording.items.filter(({ isCounted }) => isCounted);
  const asked = new Set(wording.items.map(({ id }) => id));
  const critical = alerts.filter(({ kind, item }) => kind === 'act-now' && asked.has(item));
  const isWhollyCritical = critical.length === items.length;
  const digits = counted[0]?.options.map(({ value }) => value).join('  ') ?? '';
  return html`<div class="staff" part="staff" role="group" aria-label=${words.staff} lang=${words.language} dir=${words.direction}>
    <p>
      <strong>${words.staff}</strong>
      <span>${blank} ${words.answered(counted.length)}</span>
      ${scoring.range ? html`<span>${blank} ${words.total(scoring.range[1])}</span>` : nothing}
      ${isWhollyCritical ? nothing : critical.map(({ item }) => html`<span>${circle} ${words.read(item)}</span>`)}
    </p>
    <p class="muted">${words.digits(`\u2066${digits}\u2069`)}</p>
  </div>`;
}
