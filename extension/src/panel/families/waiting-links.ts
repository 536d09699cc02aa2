// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { isOpen } from '../links/link-state.js';
import { links } from '../links/links.js';
import type { Practice } from '../practice/practice.js';
import { familiesTexts } from './families.texts.js';

/** How many tablet links wait for answers, and what was refused of them; the way to their list. */
export function renderWaitingLinks(
  practice: Practice,
  go: (route: Route) => void,
): TemplateResult | typeof nothing {
  const texts = textsOf(familiesTexts);
  const nowMs = Date.now();
  const open = links(practice).filter(({ value }) => isOpen(value, nowMs));
  if (open.length === 0) return nothing;
  const refused = open.reduce((sum, { value }) => sum + value.refusals.length, 0);
  return html`<button type="button" class="row inline waiting-links" @click=${() => go({ screen: 'links' })}>
    <span>${texts.linksWait(open.length)}</span>
    ${refused === 0 ? nothing : html`<span class="tag ask">${texts.linksRefused(refused)}</span>`}
  </button>`;
}
