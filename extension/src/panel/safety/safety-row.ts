// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Practice } from '../practice/practice.js';
import type { OpenSafetyEvent } from '../practice/safety-records.js';
import { safetyTexts } from './safety.texts.js';
import { overdueLine } from './overdue-line.js';
import { stageLine } from './stage-line.js';

/** One event: of whom, where it stands, what comes next, since when. @param now ISO 8601 with an offset */
export function renderSafetyRow(
  practice: Practice,
  { record, state }: OpenSafetyEvent,
  { now, go }: { readonly now: string; readonly go: (route: Route) => void },
): TemplateResult {
  const texts = textsOf(safetyTexts);
  const { comma } = textsOf(wordTexts);
  const { screening, instrument } = record.value;
  const family = practice.family(state.place.family)?.value;
  const who = family ? caregiverName(family, state.place.caregiver) : '';
  const overdue = overdueLine(state, { now, supervisorMinutes: practice.policy.supervisorMinutes });
  const isEnded = state.isStruck || state.stage === 'closed' || state.stage === 'asked';
  return html`<button
    type="button"
    class="row stack ${isEnded ? '' : state.kind}"
    @click=${() => go({ screen: 'safety-event', screening })}
  >
    <span>
      ${isEnded ? nothing : html`<span class="mark" aria-hidden="true">${state.kind === 'ask' ? '?' : '!'}</span>`}
      <strong>${family?.code ?? '–'}</strong>${who === '' ? nothing : html`${comma}${who}`}
    </span>
    <span>${instrumentName(instrument)} ${stageLine(state)}</span>
    ${isEnded ? nothing : html`<span class="small">${texts.next[state.stage]}</span>`}
    <span class="small">${texts.since(momentText(state.raised.at))}${overdue === undefined ? nothing : html`${comma}<strong>${overdue}</strong>`}</span>
  </button>`;
}
