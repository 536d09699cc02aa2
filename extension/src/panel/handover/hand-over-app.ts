// SPDX-License-Identifier: Apache-2.0
import { LitElement, html } from 'lit';
import { textsOf } from '../app/texts.js';
import { lockedTexts } from '../locked/locked.texts.js';
import { handOverTexts } from './handover.texts.js';

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

  /** 'elsewhere': another window is asking. */
  declare phase: 'loading' | 'elsewhere';
  /** What is asked, once that is known. */
  declare flow: HTMLElement | undefined;

  constructor() {
    super();
    this.phase = 'loading';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    if (this.flow && this.phase === 'loading') return this.flow;
    return this.phase === 'elsewhere'
      ? html`<main><h1 tabindex="-1">${textsOf(handOverTexts).elsewhere}</h1></main>`
      : html`<main><p class="muted">${textsOf(lockedTexts).opening}</p></main>`;
  }
}

customElements.define('hand-over-app', HandOverApp);
