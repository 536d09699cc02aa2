// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { agencyCrisisText } from './agency-crisis-text.js';
import { crisisLines } from './crisis-lines.js';
import { crisisTexts } from './crisis.texts.js';

/** Whom to call in a crisis: the agency's own words where it has set them, else the US numbers. Closed until asked for. */
export function renderCrisisContacts(policy: Policy): TemplateResult {
  const texts = textsOf(crisisTexts);
  const own = agencyCrisisText(policy.crisis, interfaceLanguage());
  return html`<details class="crisis">
    <summary>${texts.title}</summary>
    ${
      own === undefined
        ? html`<ul>
            ${crisisLines(policy, interfaceLanguage()).map((line) => html`<li>${line}</li>`)}
          </ul>
            <p class="muted small">${texts.standard}</p>`
        : html`<p class="lines">${own}</p>`
    }
  </details>`;
}
