// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Stored } from '../practice/typed-records.js';
import { deleteFamilyTexts } from './delete-family.texts.js';

/** Says exactly what goes for good, and asks for the passphrase before it goes. */
export class DeleteFamilyScreen extends Screen<Route & { screen: 'delete-family' }> {
  static override properties = {
    ...Screen.properties,
    fault: { state: true },
    isBusy: { state: true },
  };

  declare fault: string | undefined;
  declare isBusy: boolean;

  protected override render(): TemplateResult {
    const texts = textsOf(deleteFamilyTexts);
    const words = textsOf(wordTexts);
    const family = this.practice.family(this.route.family);
    if (!family)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${words.notFound}</p>`;
    const leave = () => this.goTo({ screen: 'family', family: family.id });
    return html`
      ${renderHead({ backTo: family.value.code, onBack: leave, title: texts.title(family.value.code) })}
      ${this.#renderWhat(family)}
      <form novalidate @submit=${this.#onSubmit}>
        ${renderField({
          id: 'passphrase',
          label: texts.passphrase,
          fault: this.fault,
          control: html`<input
            id="passphrase"
            type="password"
            autocomplete="off"
            aria-invalid=${this.fault === undefined ? nothing : 'true'}
            aria-describedby=${this.fault === undefined ? nothing : 'passphrase-fault'}
          />`,
        })}
        <div class="actions">
          <button type="submit" class="danger" ?disabled=${this.isBusy}>
            ${this.isBusy ? texts.removing : texts.confirm(family.value.code)}
          </button>
          <button type="button" class="primary" ?disabled=${this.isBusy} @click=${leave}>${words.cancel}</button>
        </div>
      </form>
    `;
  }

  #renderWhat({ id, value }: Stored<'family'>): TemplateResult {
    const texts = textsOf(deleteFamilyTexts);
    const { safety } = this.practice;
    const events = safety.records.idsOf(id).length;
    const open = safety.open(id).length;
    const counts = [
      [this.practice.screenings(id).length, texts.screenings],
      [this.practice.visits(id).length, texts.visits],
      [this.practice.drafts(id).length, texts.drafts],
      [events, (count: number) => texts.safetyEvents(count, open)],
    ] as const;
    return html`<p>${texts.removed}</p>
      <ul>
        <li>${texts.family(value.code, value.caregivers.length)}</li>
        ${counts.filter(([count]) => count > 0).map(([count, say]) => html`<li>${say(count)}</li>`)}
      </ul>
      <p class="alert act-now">${texts.forGood}</p>
      <p class="muted small">${texts.backups} ${texts.log}</p>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('#passphrase')!;
    const family = this.practice.family(this.route.family)!;
    if (input.value === '') {
      await this.#refuse(textsOf(wordTexts).isNeeded);
      return;
    }
    this.isBusy = true;
    const outcome = await this.attempt(() => this.#remove(family, input.value));
    this.isBusy = false;
    input.value = '';
    if (outcome === 'wrong-passphrase') await this.#refuse(textsOf(deleteFamilyTexts).wrongPassphrase);
    if (outcome !== 'removed') return;
    this.goTo({ screen: 'families' });
    this.say(textsOf(deleteFamilyTexts).done(family.value.code));
  };

  async #remove(family: Stored<'family'>, passphrase: string): Promise<'removed' | 'wrong-passphrase'> {
    try {
      await this.practice.store.reauthenticate(passphrase);
    } catch (error) {
      if (error instanceof RecordStoreError && error.code === 'wrong-passphrase') return 'wrong-passphrase';
      throw error;
    }
    await this.practice.deleteFamily(family.id);
    return 'removed';
  }

  async #refuse(fault: string): Promise<void> {
    this.fault = fault;
    await this.updateComplete;
    focusFirstFault(this);
  }
}

customElements.define('delete-family-screen', DeleteFamilyScreen);
