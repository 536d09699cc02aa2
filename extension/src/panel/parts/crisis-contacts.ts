// SPDX-License-Identifier: Apache-2.0
import { emergencyServices, lifeline, maternalHotline } from '@cradleside/instruments/crisis-resources';
import type { Policy } from '@cradleside/policy';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { agencyCrisisText } from './agency-crisis-text.js';
import { crisisTexts } from './crisis.texts.js';

/** Whom to call in a crisis: the agency's own words where it has set them, else the US numbers. Closed until asked for. */
export function renderCrisisContacts({ crisis }: Policy): TemplateResult {
  const texts = textsOf(crisisTexts);
  const own = agencyCrisisText(crisis, interfaceLanguage());
  return html`<details class="crisis">
    <summary>${texts.title}</summary>
    ${
      own === undefined
        ? html`<ul>
            <li>${texts.lifeline(leftToRight(lifeline.phone))}</li>
            <li>${texts.lifelineSpanish(lifeline.spanish.press, lifeline.spanish.text)}</li>
            <li>${texts.emergency(leftToRight(emergencyServices.phone))}</li>
              <li>${texts.maternal(leftToRight(maternalHotline.phone))}</li>
            </ul>
            <p class="muted small">${texts.standard}</p>`
        : html`<p class="lines">${own}</p>`
    }
  </details>`;
}

/** Among Arabic words the groups of a number would stand in the wrong order (Unicode isolates keep them). */
function leftToRight(phone: string): string {
  return `\u2066${phone}\u2069`;
}
