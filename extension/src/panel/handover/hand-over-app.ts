// SPDX-License-Identifier: Apache-2.0
import { LitElement, html } from 'lit';
import { textsOf } from '../app/texts.js';
import { lockedTexts } from '../locked/locked.texts.js';
import type { VaultAccess } from '../locked/vault-access.js';
import { handOverTexts } from './handover.texts.js';
import { renderWayOut } from './way-out.js';

/**
 * The window in which the mother answers, before there is anything to answer; then it holds the flow. The vault is locked;
 * answers go sealed into its inbox. It shows no name and no score, and what was answered cannot be brought back by Back,
 * Reload or by opening it again.
 */
export class HandOverApp extends LitElement {
  static override properties = {
    phase: { state: true },
    flow: { state: true },
  };

  /** 'elsewhere': another window is asking. 'not-loaded': what is needed to ask did not come. */
  declare phase: 'loading' | 'elsewhere' | 'not-loaded';
  /** What is asked, once that is known. */
  declare flow: HTMLElement | undefined;
  /** For the way out, which only the passphrase opens. */
  declare access: Promise<VaultAccess>;

  constructor() {
    super();
    this.phase = 'loading';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    if (this.flow && this.phase === 'loading') return this.flow;
    switch (this.phase) {
      case 'loading':
        return html`<main><p class="muted">${textsOf(lockedTexts).opening}</p></main>`;
      case 'elsewhere':
        return html`<main><h1 tabindex="-1">${textsOf(handOverTexts).elsewhere}</h1></main>`;
      case 'not-loaded':
        return this.#renderNotLoaded();
    }
  }

  /** Said to her; what she has answered before is sealed in the inbox, so that the window can be opened anew. */
  #renderNotLoaded(): unknown {
    const texts = textsOf(handOverTexts);
    return html`<main>
      <h1 tabindex="-1">${texts.notLoaded}</h1>
      <p>${texts.notLoadedKept}</p>
      <p>${texts.notLoadedNext}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => location.reload()}>${texts.tryAgain}</button>
      </div>
      ${renderWayOut(this.access, () => this.requestUpdate())}
    </main>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('phase') && this.phase === 'not-loaded') this.querySelector('h1')?.focus();
  }
}

customElements.define('hand-over-app', HandOverApp);
