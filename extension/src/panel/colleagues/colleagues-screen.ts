// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { familyTexts } from '../family/family.texts.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { isolated } from '../parts/isolated.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Stored } from '../practice/typed-records.js';
import { supervisorTexts } from '../supervisor/supervisor.texts.js';
import './add-card.js';
import { colleagues, confirmColleague, removeColleague } from './colleagues.js';
import { colleaguesTexts } from './colleagues.texts.js';
import './own-card.js';

/** Whose keys this panel knows, and its own. */
export class ColleaguesScreen extends Screen<Route & { screen: 'colleagues' }> {
  static override properties = { ...Screen.properties, removing: { state: true } };

  /** Id of the colleague whose card is about to be removed. */
  declare removing: string | undefined;

  protected override render(): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    const all = colleagues(this.practice);
    return html`
      ${renderHead({
        backTo: textsOf(familyTexts).families,
        onBack: () => this.goTo({ screen: 'families' }),
        title: texts.title,
      })}
      <p>${texts.intro}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.goTo({ screen: 'receive-file' })}>
          ${texts.receive}
        </button>
        <button type="button" @click=${() => this.goTo({ screen: 'packet' })}>
          ${textsOf(supervisorTexts).makeTitle}
        </button>
        <button type="button" @click=${() => this.goTo({ screen: 'supervisor' })}>
          ${textsOf(supervisorTexts).title}
        </button>
      </div>
      <own-card .practice=${this.practice}></own-card>
      <h2>${texts.othersTitle}</h2>
      ${all.length === 0 ? html`<p class="muted">${texts.none}</p>` : all.map((one) => this.#renderColleague(one))}
      <add-card .practice=${this.practice} @card-added=${() => this.requestUpdate()}></add-card>
    `;
  }

  #renderColleague(colleague: Stored<'colleague'>): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    const { name, role, fingerprint, confirmed } = colleague.value;
    return html`<section class="card" aria-label=${name}>
      <p><strong><bdi>${name}</bdi></strong> <span class="muted">· ${texts.roles[role]}</span></p>
      <p class="small ${confirmed === null ? 'not-yet' : 'muted'}">
        ${confirmed === null ? texts.unconfirmed : texts.confirmed(dayText(confirmed.slice(0, 10)))}
      </p>
      ${confirmed === null ? html`<p>${texts.howToCompare(isolated(name))}</p>` : nothing}
      <p class="numbers" dir="ltr">${fingerprint}</p>
      ${confirmed === null ? html`<p class="muted small">${texts.differ}</p>` : nothing}
      ${this.removing === colleague.id ? this.#renderRemoving(colleague) : this.#renderActions(colleague)}
    </section>`;
  }

  #renderActions(colleague: Stored<'colleague'>): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    return html`<div class="actions">
      ${
        colleague.value.confirmed === null
          ? html`<button type="button" class="primary" @click=${() => this.#confirm(colleague)}>${texts.confirm}</button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => (this.removing = colleague.id)}>${texts.remove}</button>
    </div>`;
  }

  #renderRemoving(colleague: Stored<'colleague'>): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    return html`<div role="alertdialog" aria-label=${texts.remove}>
      <p>${texts.removeWhat(isolated(colleague.value.name))}</p>
      <div class="actions">
        <button type="button" class="danger" @click=${() => this.#remove(colleague)}>${texts.remove}</button>
        <button type="button" @click=${() => (this.removing = undefined)}>${textsOf(wordTexts).cancel}</button>
      </div>
    </div>`;
  }

  async #confirm(colleague: Stored<'colleague'>): Promise<void> {
    await this.attempt(async () => {
      await confirmColleague(this.practice, colleague);
      this.say(textsOf(colleaguesTexts).isConfirmed(isolated(colleague.value.name)));
      this.requestUpdate();
    });
  }

  async #remove(colleague: Stored<'colleague'>): Promise<void> {
    await this.attempt(async () => {
      await removeColleague(this.practice, colleague);
      this.removing = undefined;
      this.say(textsOf(colleaguesTexts).isRemoved(isolated(colleague.value.name)));
    });
  }
}

customElements.define('colleagues-screen', ColleaguesScreen);
