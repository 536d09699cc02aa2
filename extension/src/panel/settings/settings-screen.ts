// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { appTexts } from '../app/app.texts.js';
import { textsOf } from '../app/texts.js';
import { extensionVersion } from '../../platform/version.js';
import './appearance-settings.js';
import './name-settings.js';
import './policy-settings.js';
import './secret-settings.js';
import '../tablet/tablet-settings.js';
import { settingsTexts } from './settings.texts.js';

/** Everything that can be set, the agency's rules, and what this is. */
export class SettingsScreen extends Screen<Extract<Route, { screen: 'settings' }>> {
  protected override render(): unknown {
    const texts = textsOf(settingsTexts);
    const { practice } = this;
    return html`
      <h1>${texts.title}</h1>
      <appearance-settings .practice=${practice}></appearance-settings>
      <policy-settings .practice=${practice}></policy-settings>
      <tablet-settings .practice=${practice}></tablet-settings>
      <secret-settings .practice=${practice}></secret-settings>
      <name-settings .practice=${practice}></name-settings>
      <h2>${texts.about}</h2>
      <p>${texts.version(extensionVersion())}</p>
      <details>
        <summary>${texts.privacy}</summary>
        ${renderPoints(texts.privacyPoints)}
      </details>
      <button type="button" @click=${() => this.goTo({ screen: 'help' })}>${textsOf(appTexts).help}</button>
      <p><a href="LICENSE" target="_blank">${texts.licence}</a></p>
      <p><a href="third-party-licenses.md" target="_blank">${texts.thirdParty}</a></p>
    `;
  }
}

function renderPoints(points: readonly string[]): unknown {
  return html`<ul class="facts">
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`;
}

customElements.define('settings-screen', SettingsScreen);
