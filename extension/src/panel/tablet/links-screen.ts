// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { isOpen } from '../links/link-state.js';
import { links } from '../links/links.js';
import { renderHead } from '../parts/head.js';
import type { Stored } from '../practice/typed-records.js';
import { familyTexts } from '../family/family.texts.js';
import { renderLinkRow } from './link-row.js';
import './receive-part.js';
import { tabletTexts } from './tablet.texts.js';

/** How many ended links are shown before all of them are asked for. */
const fewRows = 10;

/** The links that wait for answers, what receives them, and what became of earlier ones. */
export class LinksScreen extends Screen<Route & { screen: 'links' }> {
  static override properties = { ...Screen.properties, isWhole: { state: true } };

  /** All ended links are shown. */
  declare isWhole: boolean;

  protected override render(): TemplateResult {
    const texts = textsOf(tabletTexts);
    const nowMs = Date.now();
    const all = links(this.practice);
    const open = all.filter(({ value }) => isOpen(value, nowMs));
    const over = all.filter(({ value }) => !isOpen(value, nowMs));
    return html`
      ${renderHead({
        backTo: textsOf(familyTexts).families,
        onBack: () => this.goTo({ screen: 'families' }),
        title: texts.linksTitle,
      })}
      <receive-part .practice=${this.practice} ?polls=${true}></receive-part>
      <h2>${texts.open}</h2>
      ${open.length === 0 ? html`<p class="muted">${texts.noneOpen}</p>` : this.#renderRows(open, nowMs)}
      ${over.length === 0 ? nothing : this.#renderOver(over, nowMs)}
    `;
  }

  #renderOver(over: readonly Stored<'link'>[], nowMs: number): TemplateResult {
    const texts = textsOf(tabletTexts);
    const shown = this.isWhole ? over : over.slice(0, fewRows);
    return html`<h2>${texts.over}</h2>
      ${this.#renderRows(shown, nowMs)}
      ${
        shown.length === over.length
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => (this.isWhole = true)}>${texts.showAll(over.length)}</button>`
      }`;
  }

  #renderRows(some: readonly Stored<'link'>[], nowMs: number): TemplateResult {
    return html`<ul class="rows">
      ${some.map((link) => html`<li>${renderLinkRow(this.practice, link, { nowMs, go: (route) => this.goTo(route) })}</li>`)}
    </ul>`;
  }
}

customElements.define('links-screen', LinksScreen);
