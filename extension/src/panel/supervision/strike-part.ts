// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Traced } from './supervision-records.js';
import { traceTexts } from './trace.texts.js';

const longestReason = 200;

/** Strikes an entry out, or takes that back, with a reason; below it the trace of what was done to it. */
export class StrikePart extends Screen {
  static override properties = {
    ...Screen.properties,
    entry: { attribute: false },
    mark: { attribute: false },
    reason: { state: true },
    fault: { state: true },
  };

  declare entry: Traced;
  /** Writes it; resolves once it is saved. */
  declare mark: (what: 'struck' | 'restored', reason: string) => Promise<unknown>;
  /** undefined: not asked for yet. */
  declare reason: string | undefined;
  declare fault: string | undefined;

  protected override render(): TemplateResult {
    const texts = textsOf(traceTexts);
    const { isStruck } = this.entry;
    const label = isStruck ? texts.takeBack : texts.strike;
    return html`
      ${isStruck ? html`<p class="alert note">${texts.isStruck}</p>` : nothing}
      ${
        this.reason === undefined
          ? html`<button type="button" class="strike" @click=${() => void this.#ask()}>${label}</button>`
          : this.#renderReason(this.reason, label)
      }
      ${this.#renderTrace()}
    `;
  }

  #renderReason(reason: string, label: string): TemplateResult {
    const { fault } = this;
    return html`<div class="card">
      ${renderField({
        id: 'strike-reason',
        label: textsOf(wordTexts).reason,
        fault,
        control: html`<input
          id="strike-reason"
          maxlength=${longestReason}
          autocomplete="off"
          spellcheck="false"
          aria-invalid=${fault === undefined ? nothing : 'true'}
          aria-describedby=${fault === undefined ? nothing : 'strike-reason-fault'}
          .value=${reason}
          @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}
        />`,
      })}
      <button type="button" class=${this.entry.isStruck ? '' : 'danger'} @click=${() => void this.#mark()}>
        ${label}
      </button>
    </div>`;
  }

  #renderTrace(): TemplateResult | typeof nothing {
    const words = textsOf(wordTexts);
    const { corrections } = this.entry;
    if (corrections.length === 0) return nothing;
    return html`<ul class="rows">
      ${corrections.map(
        ({ what, actor, time, reason }) =>
          html`<li class="correction">
            ${words.correction[what]}${words.comma}<bdi>${actor}</bdi>${words.comma}${momentText(time)}${reason === '' ? nothing : html`<br /><span class="muted" dir="auto">${reason}</span>`}
          </li>`,
      )}
    </ul>`;
  }

  async #ask(): Promise<void> {
    this.reason = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>('#strike-reason')?.focus();
  }

  async #mark(): Promise<void> {
    const reason = this.reason?.trim() ?? '';
    this.fault = reason === '' ? textsOf(wordTexts).reasonNeeded : undefined;
    if (this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const what = this.entry.isStruck ? 'restored' : 'struck';
    const done = await this.attempt(async () => {
      await this.mark(what, reason);
      return true;
    });
    if (!done) return;
    this.reason = undefined;
    this.say(textsOf(traceTexts)[what]);
  }
}

customElements.define('strike-part', StrikePart);

declare global {
  interface HTMLElementTagNameMap {
    'strike-part': StrikePart;
  }
}
