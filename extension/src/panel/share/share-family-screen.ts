// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { confirmedColleagues } from '../colleagues/colleagues.js';
import { readOwnKey } from '../colleagues/own-key.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { isolated } from '../parts/isolated.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { sealedFileName } from './sealed-file-name.js';
import type { SentLetter } from './send-family.js';
import { sendFamily } from './send-family.js';
import './sent-families.js';
import { shareTexts } from './share.texts.js';
import type { SentFamily } from './share-record.js';
import { recordsOf, sharedKinds } from './shared-kinds.js';
import { shareOf } from './shares.js';

/** Seals a family to a colleague, and keeps whether it arrived. */
export class ShareFamilyScreen extends Screen<Route & { screen: 'share-family' }> {
  static override properties = {
    ...Screen.properties,
    to: { state: true },
    kind: { state: true },
    letter: { state: true },
    fault: { state: true },
    isBusy: { state: true },
  };

  /** Id of the chosen colleague, or empty. */
  declare to: string;
  declare kind: SentFamily['kind'];
  /** What was sealed here and can be saved. */
  declare letter: SentLetter | undefined;
  declare fault: string | undefined;
  declare isBusy: boolean;

  constructor() {
    super();
    this.to = '';
    this.kind = 'share';
    this.isBusy = false;
  }

  protected override render(): TemplateResult {
    const texts = textsOf(shareTexts);
    const family = this.practice.family(this.route.family);
    if (!family)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    return html`
      ${renderHead({
        backTo: family.value.code,
        onBack: () => this.goTo({ screen: 'family', family: family.id }),
        title: texts.title(family.value.code),
      })}
      ${this.letter ? this.#renderSealed(this.letter) : this.#renderBeginning(family)}
      <sent-families
        .practice=${this.practice}
        .family=${family}
        .revision=${shareOf(this.practice, family.id)?.revision}
      ></sent-families>
    `;
  }

  #renderBeginning(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(shareTexts);
    const others = confirmedColleagues(this.practice);
    if (!readOwnKey(this.practice)) return this.#renderNotYet(texts.noCard);
    return others.length === 0 ? this.#renderNotYet(texts.noColleague) : this.#renderForm(family, others);
  }

  #renderNotYet(words: string): TemplateResult {
    return html`<div class="alert note">
      <p>${words}</p>
      <button type="button" class="primary" @click=${() => this.goTo({ screen: 'colleagues' })}>
        ${textsOf(shareTexts).toColleagues}
      </button>
    </div>`;
  }

  #renderForm(family: Stored<'family'>, others: readonly Stored<'colleague'>[]): TemplateResult {
    const texts = textsOf(shareTexts);
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#onSeal(event, family)}>
      ${renderField({
        id: 'share-to',
        label: texts.to,
        fault: this.fault,
        control: html`<select
          id="share-to"
          aria-invalid=${this.fault === undefined ? nothing : 'true'}
          aria-describedby=${this.fault === undefined ? nothing : 'share-to-fault'}
          @change=${(event: Event) => (this.to = (event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${this.to === ''}></option>
          ${others.map(({ id, value }) => html`<option value=${id} ?selected=${this.to === id}>${value.name}</option>`)}
        </select>`,
      })}
      ${renderChoices<SentFamily['kind']>({
        name: 'share-kind',
        legend: texts.kind,
        choices: (['share', 'hand-over'] as const).map((value) => ({
          value,
          label: texts.kinds[value],
          hint: texts.kindHints[value],
        })),
        chosen: this.kind,
        onChoice: (kind) => (this.kind = kind),
      })}
      ${this.#renderWhat(family)}
      <div class="actions">
        <button class="primary" ?disabled=${this.isBusy}>${texts.seal}</button>
      </div>
    </form>`;
  }

  #renderWhat({ id }: Stored<'family'>): TemplateResult {
    const texts = textsOf(shareTexts);
    const all = recordsOf(this.practice, id);
    const counts = sharedKinds.map(
      ({ kind }) => [kind, all.filter(({ shared }) => shared.kind === kind).length] as const,
    );
    return html`<p>${texts.goes}</p>
      <ul>
        ${counts.filter(([, count]) => count > 0).map(([kind, count]) => html`<li>${texts.counted[kind]?.(count)}</li>`)}
      </ul>
      <p class="muted small">${texts.stays}</p>`;
  }

  #renderSealed(letter: SentLetter): TemplateResult {
    const texts = textsOf(shareTexts);
    return html`<div class="card">
      <p role="status">${texts.sealed(isolated(letter.sent.name))}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#save(letter)}>${texts.save}</button>
      </div>
    </div>`;
  }

  async #onSeal(event: SubmitEvent, family: Stored<'family'>): Promise<void> {
    event.preventDefault();
    const texts = textsOf(shareTexts);
    const to = confirmedColleagues(this.practice).find(({ id }) => id === this.to);
    this.fault = to ? undefined : textsOf(wordTexts).isNeeded;
    if (!to || this.isBusy) {
      this.querySelector<HTMLElement>('#share-to')?.focus();
      return;
    }
    this.isBusy = true;
    const sent = await this.attempt(() =>
      sendFamily(this.practice, { family: family.id, to, kind: this.kind }),
    );
    this.isBusy = false;
    if (sent?.ok) this.letter = sent.letter;
    else if (sent) this.fault = texts.refusals[sent.code];
  }

  async #save({ file }: SentLetter): Promise<void> {
    const name = sealedFileName(localDay(new Date()));
    const outcome = await this.attempt(() => saveStream(name, () => new Blob([file]).stream()));
    if (outcome && outcome !== 'cancelled') this.say(textsOf(shareTexts).saved);
  }
}

customElements.define('share-family-screen', ShareFamilyScreen);
