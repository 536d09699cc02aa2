// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { familyTexts } from '../family/family.texts.js';
import { renderHead } from '../parts/head.js';
import { localDay } from '../practice/local-day.js';
import { hubEntries } from './hub-entries.js';
import { supervisionTexts } from './supervision.texts.js';

/** Where everything about supervision and training is found. */
export class SupervisionScreen extends Screen<Route & { screen: 'supervision' }> {
  protected override render(): TemplateResult {
    const texts = textsOf(supervisionTexts);
    return html`
      ${renderHead({
        backTo: textsOf(familyTexts).families,
        onBack: () => this.goTo({ screen: 'families' }),
        title: texts.title,
      })}
      <p class="muted">${texts.intro}</p>
      <ul class="rows">
        ${hubEntries(this.practice, localDay(new Date())).map(
          ({ route, name, state }) =>
            html`<li>
              <button type="button" class="row stack" @click=${() => this.goTo(route)}>
                <strong>${name}</strong>
                ${state === '' ? nothing : html`<span class="muted">${state}</span>`}
              </button>
            </li>`,
        )}
      </ul>
    `;
  }
}

customElements.define('supervision-screen', SupervisionScreen);
