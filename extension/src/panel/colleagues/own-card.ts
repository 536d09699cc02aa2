// SPDX-License-Identifier: Apache-2.0
import type { CardRole } from '@cradleside/handoff/letter';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../../platform/clipboard.js';
import { AnnounceEvent } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { saveStream } from '../backup/save-stream.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import type { OwnExchangeKey } from './colleague.js';
import { colleaguesTexts } from './colleagues.texts.js';
import { keepOwnCard, readOwnKey } from './own-key.js';

const roles: readonly CardRole[] = ['clinician', 'supervisor'];
const longestName = 80;

/** This panel's own card: made here, compared by voice, copied or saved. */
export class OwnCard extends Screen {
  static override properties = {
    ...Screen.properties,
    card: { state: true },
    picture: { state: true },
    isChanging: { state: true },
    role: { state: true },
    fault: { state: true },
  };

  /** The card as text with its fingerprint; undefined until it is written. */
  declare card: { readonly text: string; readonly fingerprint: string } | undefined;
  /** The QR code, once it is asked for. */
  declare picture: TemplateResult | undefined;
  declare isChanging: boolean;
  declare role: CardRole;
  declare fault: string | undefined;

  constructor() {
    super();
    this.isChanging = false;
    this.role = 'clinician';
  }

  protected override firstUpdated(): void {
    void this.#write();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    const own = readOwnKey(this.practice)?.value;
    return html`<h2>${texts.ownTitle}</h2>
      ${own ? this.#renderCard(own) : html`<p>${texts.ownNone}</p>`}
      ${own && !this.isChanging ? nothing : this.#renderForm(own)}`;
  }

  #renderCard({ name, role }: OwnExchangeKey): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    return html`<div class="card">
      <p><strong><bdi>${name}</bdi></strong> <span class="muted">· ${texts.roles[role]}</span></p>
      <h3 class="small muted">${texts.numbers}</h3>
      <p class="numbers" dir="ltr">${this.card?.fingerprint ?? '…'}</p>
      <p class="muted small">${texts.numbersHint}</p>
      <div class="actions">
        <button type="button" ?disabled=${!this.card} @click=${this.#onCopy}>${texts.copy}</button>
        <button type="button" ?disabled=${!this.card} @click=${this.#onSave}>${texts.saveFile}</button>
        ${this.isChanging ? nothing : html`<button type="button" class="quiet" @click=${() => this.#change(role)}>${texts.change}</button>`}
      </div>
      <details @toggle=${this.#onDetails}>
        <summary>${texts.qr}</summary>
        <p class="code" dir="ltr" tabindex="0" role="region" aria-label=${texts.cardText}>${this.card?.text}</p>
        ${this.picture ?? nothing}
      </details>
    </div>`;
  }

  #renderForm(own: OwnExchangeKey | undefined): TemplateResult {
    const texts = textsOf(colleaguesTexts);
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderField({
        id: 'card-name',
        label: texts.name,
        hint: texts.nameHint,
        fault: this.fault,
        control: html`<input
          id="card-name"
          autocomplete="off"
          dir="auto"
          maxlength=${longestName}
          .value=${own?.name ?? this.practice.store.actor}
          aria-invalid=${this.fault === undefined ? nothing : 'true'}
          aria-describedby="card-name-hint${this.fault === undefined ? '' : ' card-name-fault'}"
        />`,
      })}
      ${renderChoices<CardRole>({
        name: 'card-role',
        legend: texts.role,
        choices: roles.map((value) => ({ value, label: texts.roles[value] })),
        chosen: this.role,
        onChoice: (role) => (this.role = role),
      })}
      <div class="actions">
        <button class="primary">${own ? texts.saveCard : texts.make}</button>
        ${own ? html`<button type="button" @click=${() => (this.isChanging = false)}>${textsOf(wordTexts).cancel}</button>` : nothing}
      </div>
    </form>`;
  }

  #change(role: CardRole): void {
    this.role = role;
    this.isChanging = true;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const name = this.querySelector<HTMLInputElement>('#card-name')?.value.trim() ?? '';
    const { isCardName } = await import('@cradleside/handoff/letter');
    this.fault = isCardName(name) ? undefined : textsOf(colleaguesTexts).nameFault;
    if (this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const kept = await this.attempt(() => keepOwnCard(this.practice, { name, role: this.role }));
    if (!kept) return;
    this.isChanging = false;
    await this.#write();
  };

  async #write(): Promise<void> {
    const own = readOwnKey(this.practice)?.value;
    if (!own) return;
    await this.attempt(async () => {
      const { fingerprintOf, writeCard } = await import('@cradleside/handoff/letter');
      this.picture = undefined;
      this.card = { text: await writeCard(own), fingerprint: await fingerprintOf(own.publicKey) };
    });
  }

  readonly #onDetails = async (): Promise<void> => {
    if (this.picture || !this.card) return;
    const { renderQr } = await import('../tablet/qr-picture.js');
    this.picture = renderQr(this.card.text, textsOf(colleaguesTexts).qrLabel);
  };

  readonly #onCopy = async (): Promise<void> => {
    const { copied, notCopied } = textsOf(colleaguesTexts);
    if (this.card && (await copyText(this.card.text))) this.say(copied);
    else this.dispatchEvent(new AnnounceEvent(notCopied, 'fault'));
  };

  readonly #onSave = async (): Promise<void> => {
    const { text } = this.card ?? { text: '' };
    await this.attempt(() => saveStream('cradleside-card.txt', () => new Blob([text]).stream()));
  };
}

customElements.define('own-card', OwnCard);
