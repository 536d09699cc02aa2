// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { acceptOnDemo } from './accept-on-demo.js';
import { demoTexts } from './demo.texts.js';

/** One click that has the demo page on this machine list this panel's key. */
export class DemoKey extends Screen {
  static override properties = { ...Screen.properties, state: { state: true } };

  declare state: 'begin' | 'busy' | 'failed' | undefined;

  protected override render(): unknown {
    const texts = textsOf(demoTexts);
    return html`<div class="alert note">
      <p>${texts.hint}</p>
      <button type="button" aria-disabled=${this.state === 'busy' ? 'true' : nothing} @click=${this.#onAdd}>
        ${texts.add}
      </button>
      <div role="alert">${this.state === 'failed' ? html`<p class="fault">${texts.failed}</p>` : nothing}</div>
    </div>`;
  }

  readonly #onAdd = async (): Promise<void> => {
    if (this.state === 'busy') return;
    this.state = 'busy';
    const isTaken = await this.attempt(() => acceptOnDemo(this.practice));
    this.state = isTaken ? 'begin' : 'failed';
    if (!isTaken) return;
    this.say(textsOf(demoTexts).added);
    this.dispatchEvent(new Event('key-added', { bubbles: true }));
  };
}

customElements.define('demo-key', DemoKey);
