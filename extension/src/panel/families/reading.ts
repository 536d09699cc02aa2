// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { familiesTexts } from './families.texts.js';
import type { ClientReading } from './read-client.js';

export type ShownReading = ClientReading | { readonly state: 'reading' };

/** What was read from the page, before anything is done with it. */
export function renderReading(
  reading: ShownReading | undefined,
  go: (route: Route) => void,
): TemplateResult | typeof nothing {
  const texts = textsOf(familiesTexts);
  switch (reading?.state) {
    case undefined:
    case 'reading':
      return nothing;
    case 'no-rule':
      return html`<p class="card">${texts.noRule}</p>`;
    case 'no-access':
      return html`<p class="card">${texts.noAccess}</p>`;
    case 'not-found':
      return html`<p class="card">${texts.idNotFound}</p>`;
    case 'several':
      return html`<p class="card">${texts.severalIds}</p>`;
    case 'other-text':
      return html`<p class="card">${texts.otherText}</p>`;
    case 'found': {
      const { code, family } = reading;
      return html`<div class="card">
        <p><bdi>${texts.idFound(code)}</bdi></p>
        ${
          family
            ? html`<button type="button" class="primary" @click=${() => go({ screen: 'family', family: family.id })}>
                ${texts.openMatch(family.value.code)}
              </button>`
            : html`<p>${texts.noMatch(code)}</p>
                <button type="button" @click=${() => go({ screen: 'edit-family', code })}>${texts.addAs(code)}</button>`
        }
      </div>`;
    }
  }
}
