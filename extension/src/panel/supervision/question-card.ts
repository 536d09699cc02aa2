// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { faultText } from '../app/fault-text.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftQueue } from '../screening/draft-queue.js';
import type { SavingState } from '../screening/draft-queue.js';
import { renderSaving } from '../screening/saving-line.js';
import { Questions } from './questions.js';
import { questionsTexts } from './questions.texts.js';

interface Typed {
  readonly text: string;
  readonly isToBring: boolean;
}

const longestQuestion = 2000;

/**
 * A question that she keeps, saved with each change. Sends `question-removed` once it is gone, and `left-unsaved` where she
 * lets go of what could not be saved.
 */
export class QuestionCard extends Screen {
  static override properties = {
    ...Screen.properties,
    question: { attribute: false },
    position: { attribute: false },
    typed: { state: true },
    saving: { state: true },
    savingFault: { state: true },
    asksRemoval: { state: true },
  };

  declare question: Stored<'supervision-question'>;
  /** Counted from 1. */
  declare position: number;
  declare typed: Typed;
  declare saving: SavingState;
  declare savingFault: string;
  declare asksRemoval: boolean;

  #stored: Stored<'supervision-question'> | undefined;
  /** That she is rewriting it has its line in the activity log. */
  #hasLine = false;

  readonly #queue = new DraftQueue<Typed>(
    (typed) => this.#write(typed),
    (state, error) => {
      this.saving = state;
      this.savingFault = error === undefined ? '' : faultText(error);
    },
  );

  constructor() {
    super();
    this.saving = 'nothing-yet';
    this.savingFault = '';
    this.asksRemoval = false;
  }

  /** Takes what another window has made of it, unless something here is not saved. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('question')) return;
    const isNewer = this.question.revision > (this.#stored?.revision ?? 0);
    if (!isNewer || this.saving === 'saving' || this.saving === 'failed') return;
    this.#stored = this.question;
    const { text, isToBring } = this.question.value;
    this.typed = { text, isToBring };
  }

  protected override render(): TemplateResult {
    const texts = textsOf(questionsTexts);
    const id = `question-${this.position}`;
    const { text, isToBring } = this.typed;
    return html`<div class="card">
      ${renderField({
        id,
        label: texts.question(this.position),
        control: html`<textarea
          id=${id}
          class="few-lines"
          rows="3"
          maxlength=${longestQuestion}
          spellcheck="false"
          dir="auto"
          .value=${text}
          @input=${(event: Event) => this.#change({ text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>`,
      })}
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${isToBring}
          @change=${(event: Event) => this.#change({ isToBring: (event.target as HTMLInputElement).checked })}
        /><span>${texts.bring}</span></label
      >
      ${renderSaving(this.saving, {
        fault: this.savingFault,
        isBeside: false,
        onRetry: () => this.#change({}),
        onGiveUp: () => {
          this.#queue.giveUp();
          this.dispatchEvent(new Event('left-unsaved'));
        },
      })}
      ${this.#renderRemoval()}
    </div>`;
  }

  #renderRemoval(): TemplateResult {
    const texts = textsOf(questionsTexts);
    if (!this.asksRemoval)
      return html`<button type="button" class="quiet remove" @click=${() => void this.#ask()}>${texts.remove}</button>`;
    return html`<p id="remove-${this.position}">${texts.removeAsk}</p>
      <div class="actions">
        <button
          type="button"
          class="danger"
          aria-describedby="remove-${this.position}"
          @click=${() => void this.#remove()}
        >
          ${texts.removeYes}
        </button>
        <button type="button" class="keep" @click=${() => void this.#keep()}>${texts.removeNo}</button>
      </div>`;
  }

  override async mayLeave(): Promise<boolean> {
    return this.#queue.isSafe();
  }

  #change(changes: Partial<Typed>): void {
    this.typed = { ...this.typed, ...changes };
    this.#queue.put(this.typed);
  }

  async #write(typed: Typed): Promise<void> {
    const before = this.#stored;
    if (!before) return;
    const isMarking = typed.isToBring !== before.value.isToBring;
    const line = this.#hasLine && !isMarking ? 'unlogged' : 'logged';
    this.#stored = await new Questions(this.practice).change(before, typed, line);
    this.#hasLine = true;
  }

  async #ask(): Promise<void> {
    if (this.typed.text.trim() === '') {
      await this.#remove();
      return;
    }
    this.asksRemoval = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.keep')?.focus();
  }

  async #keep(): Promise<void> {
    this.asksRemoval = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.remove')?.focus();
  }

  async #remove(): Promise<void> {
    await this.#queue.settled();
    const stored = this.#stored;
    const done = await this.attempt(async () => {
      if (stored) await new Questions(this.practice).remove(stored);
      return true;
    });
    if (!done) return;
    this.#queue.giveUp();
    this.say(textsOf(questionsTexts).removed);
    this.dispatchEvent(new Event('question-removed'));
  }
}

customElements.define('question-card', QuestionCard);

declare global {
  interface HTMLElementTagNameMap {
    'question-card': QuestionCard;
  }
}
