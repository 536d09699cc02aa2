// SPDX-License-Identifier: Apache-2.0
import { evidencePage } from '@cradleside/charting/evidence';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { safetyEventTexts } from './safety-event.texts.js';

/** What an answer to item 9 can and cannot say, with the sources of its numbers. */
export function renderSafetyHelp(): TemplateResult {
  const item9 = evidencePage(interfaceLanguage()).sections.find(({ id }) => id === 'item-9');
  return html`<details class="section">
    <summary>${item9?.heading}</summary>
    ${item9?.points.map(
      ({ text, source }) =>
        html`<p>${text}</p>
          ${source === undefined ? nothing : html`<p class="muted small" lang="en" dir="ltr">${source}</p>`}`,
    )}
    <p>${textsOf(safetyEventTexts).chainHelp}</p>
  </details>`;
}
