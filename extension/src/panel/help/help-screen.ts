// SPDX-License-Identifier: Apache-2.0
import { evidencePage } from '@cradleside/charting/evidence';
import type { EvidencePoint, EvidenceSection } from '@cradleside/charting/evidence';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { interfaceLanguage } from '../app/texts.js';

/** What is known and what is not, what the kit does not do, and its keys: the page that the demo site shows too. */
export class HelpScreen extends Screen<Route & { screen: 'help' }> {
  protected override render(): TemplateResult {
    const { title, opening, sections } = evidencePage(interfaceLanguage());
    return html`
      <h1>${title}</h1>
      <p class="muted">${opening}</p>
      ${sections.map((section) => renderSection(section))}
    `;
  }
}

function renderSection({ id, heading, points }: EvidenceSection): TemplateResult {
  return html`<section class="card" data-section=${id}>
    <h2>${heading}</h2>
    <ul class="points">
      ${points.map((point) => renderPoint(point))}
    </ul>
  </section>`;
}

/** A citation stays in the language of the publication. */
function renderPoint({ text, source }: EvidencePoint): TemplateResult {
  return html`<li>
    ${text}${source === undefined ? nothing : html`<span class="muted small source" lang="en" dir="ltr">${source}</span>`}
  </li>`;
}

customElements.define('help-screen', HelpScreen);
