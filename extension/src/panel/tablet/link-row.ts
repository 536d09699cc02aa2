// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { linkState } from '../links/link-state.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { momentText } from '../parts/moment-text.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { tabletTexts } from './tablet.texts.js';

/** One link in a list: whose, what, how it stands, and what was refused of it. */
export function renderLinkRow(
  practice: Practice,
  { id, value }: Stored<'link'>,
  { nowMs, go }: { readonly nowMs: number; readonly go: (route: Route) => void },
): TemplateResult {
  const texts = textsOf(tabletTexts);
  const family = practice.family(value.family)?.value;
  const state = linkState(value, nowMs);
  const isOpen = state === 'waiting' || state === 'partly';
  return html`<button type="button" class="row stack" @click=${() => go({ screen: 'link', link: id })}>
    <span><strong>${family?.code ?? '–'}</strong> ${family ? caregiverName(family, value.caregiver) : nothing}</span>
    <span class="muted">${value.instruments.map((one) => instrumentName(one.id)).join(' ')}</span>
    <span>
      ${texts.states[state]}
      ${isOpen ? html`<span class="muted small">${texts.lasts(momentText(localTime(new Date(value.expiresMs))))}</span>` : nothing}
    </span>
    ${value.refusals.length === 0 ? nothing : html`<span class="tag ask">${texts.refusedCount(value.refusals.length)}</span>`}
  </button>`;
}
