// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { copyText } from '../../platform/clipboard.js';
import { hasHostAccess, requestHostAccess } from '../../platform/host-access.js';
import { AnnounceEvent } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { relayOf } from '../links/relay-of.js';
import { readRelayToken, saveRelayToken } from '../links/relay-token.js';
import { keyLine, readSigningKey, signingKey } from '../links/signing-key.js';
import { renderField } from '../parts/field.js';
import './demo-key.js';
import { demoPage } from './demo-page.js';
import { tabletSettingsTexts } from './tablet-settings.texts.js';

const longestToken = 512;

/** What a page must know of this panel, and what this panel must know of the agency's relay. */
export class TabletSettings extends Screen {
  static override properties = {
    ...Screen.properties,
    isAllowed: { state: true },
    fault: { state: true },
  };

  /** Whether this browser may reach the relay; undefined until it is known. */
  declare isAllowed: boolean | undefined;
  declare fault: string | undefined;

  protected override firstUpdated(): void {
    void this.#readAccess();
  }

  protected override render(): unknown {
    const texts = textsOf(tabletSettingsTexts);
    const page = this.practice.policy.selfReport?.url;
    if (page === undefined)
      return html`<h2>${texts.title}</h2>
        <p class="muted">${texts.noPage}</p>`;
    return html`<h2>${texts.title}</h2>
      <p>${texts.page} <span class="code" dir="ltr">${page}</span></p>
      ${this.#renderKey()}
      ${demoPage(this.practice.policy) ? html`<demo-key .practice=${this.practice} @key-added=${this.#onAdded}></demo-key>` : nothing}
      ${this.#renderRelay()}`;
  }

  #renderKey(): unknown {
    const texts = textsOf(tabletSettingsTexts);
    const key = readSigningKey(this.practice);
    if (!key)
      return html`<p>${texts.keyHint}</p>
        <button type="button" @click=${this.#onMakeKey}>${texts.makeKey}</button>`;
    const line = keyLine(key, this.practice.store.actor);
    return html`<p>${texts.keyHint}</p>
      <p><strong>${texts.keyFor(this.practice.store.actor)}</strong></p>
      <p class="code key-line" dir="ltr" tabindex="0" role="region" aria-label=${texts.keyLine}>${line}</p>
      <button type="button" @click=${() => this.#copy(line)}>${texts.copyKey}</button>`;
  }

  #renderRelay(): unknown {
    const texts = textsOf(tabletSettingsTexts);
    const relay = relayOf(this.practice.policy);
    if (!relay) return nothing;
    const hasToken = readRelayToken(this.practice) !== undefined;
    return html`<h3>${texts.relay}</h3>
      <p><span class="code" dir="ltr">${relay.url}</span></p>
      <p class="muted">${hasToken ? texts.hasToken : texts.noToken}</p>
      ${this.isAllowed === false ? html`<p class="alert note">${texts.notAllowed}</p>` : nothing}
      <form @submit=${this.#onToken}>
        ${renderField({
          id: 'relay-token',
          label: texts.token,
          hint: texts.tokenHint,
          fault: this.fault,
          control: html`<input
            id="relay-token"
            type="password"
            autocomplete="off"
            spellcheck="false"
            dir="ltr"
            maxlength=${longestToken}
            aria-invalid=${this.fault === undefined ? nothing : 'true'}
            aria-describedby="relay-token-hint${this.fault === undefined ? '' : ' relay-token-fault'}"
          />`,
        })}
        <div class="actions">
          <button>${texts.saveToken}</button>
          ${this.isAllowed === false ? html`<button type="button" @click=${() => this.#allow(relay.url)}>${texts.allow}</button>` : nothing}
        </div>
      </form>`;
  }

  readonly #onMakeKey = (): void => {
    void this.attempt(async () => {
      await signingKey(this.practice);
      this.requestUpdate();
    });
  };

  readonly #onAdded = (): void => {
    this.requestUpdate();
    void this.#readAccess();
  };

  /** The browser asks for the relay's host within the click. */
  readonly #onToken = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const texts = textsOf(tabletSettingsTexts);
    const relay = relayOf(this.practice.policy);
    const field = this.querySelector<HTMLInputElement>('#relay-token');
    const token = field?.value.trim() ?? '';
    this.fault = /^[!-~]+$/.test(token) ? undefined : texts.tokenFault;
    if (this.fault !== undefined || !relay) {
      field?.focus();
      return;
    }
    const isAllowed = requestHostAccess(relay.url).catch(() => false);
    const isSaved = await this.attempt(async () => {
      await saveRelayToken(this.practice, token);
      return true;
    });
    this.isAllowed = await isAllowed;
    if (!isSaved) return;
    if (field) field.value = '';
    this.say(texts.tokenSaved);
    this.requestUpdate();
  };

  #allow(url: string): void {
    void this.attempt(async () => {
      this.isAllowed = await requestHostAccess(url);
    });
  }

  async #readAccess(): Promise<void> {
    const relay = relayOf(this.practice.policy);
    if (relay) this.isAllowed = await hasHostAccess(relay.url).catch(() => undefined);
  }

  async #copy(line: string): Promise<void> {
    const { keyCopied, keyNotCopied } = textsOf(tabletSettingsTexts);
    if (await copyText(line)) this.say(keyCopied);
    else this.dispatchEvent(new AnnounceEvent(keyNotCopied, 'fault'));
  }
}

customElements.define('tablet-settings', TabletSettings);
