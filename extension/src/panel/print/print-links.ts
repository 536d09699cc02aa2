// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { chartSummaryTexts } from './chart-summary.texts.js';
import { ownCopyTexts } from './own-copy.texts.js';
import { printLinksTexts } from './print-links.texts.js';

/** What can be printed of a family. */
export function renderPrintLinks(family: RecordId, go: (route: Route) => void): TemplateResult {
  return html`<h2>${textsOf(printLinksTexts).title}</h2>
    <div class="actions">
      <button type="button" @click=${() => go({ screen: 'chart-summary', family })}>
        ${textsOf(chartSummaryTexts).title}
      </button>
      <button type="button" @click=${() => go({ screen: 'own-copy', family })}>${textsOf(ownCopyTexts).title}</button>
    </div>`;
}
