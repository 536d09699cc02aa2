// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { QuestionShownEvent } from '../events.js';
import { renderProgress } from './page-layout.js';
import { renderIntroduction, renderQuestion } from './question.js';
import type { QuestionView } from './question.js';
import type { StepStrings } from '../strings/strings.js';
import type { WordedItem, Wording } from './wording.js';

export { stepsStyles as styles } from './steps-layout.styles.js';

/** How long a chosen answer is shown before the next question comes by itself. */
const goOnMs = 350;

/** What the steps ask of the form. */
export interface StepsHost {
  /** Draws the form anew and gives the focus to the question's heading. */
  redraw(): void;
  /** She is through with the last question. */
  finish(): void;
  /** Says that this question has to be answered. */
  insist(): void;
}

/** One question at a time, with progress, Back and Skip. */
export class Steps {
  readonly #host: StepsHost;
  readonly #strings: StepStrings;
  readonly #form: EventTarget;
  #items: readonly WordedItem[] = [];
  #announced: string | undefined;
  #position: number | undefined;
  #isPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StepsHost, strings: StepStrings, form: EventTarget) {
    this.#host = host;
    this.#strings = strings;
    this.#form = form;
  }

  /** Back to the first question that is open. */
  restart(): void {
    clearTimeout(this.#timer);
    this.#position = undefined;
  }

  /** Goes to a question. */
  show(id: string): void {
    this.#go(this.#items.findIndex((item) => item.id === id));
  }

  /** An answer was chosen: by touch or mouse the next question comes by itself, by keyboard Next is pressed. */
  answered(): void {
    clearTimeout(this.#timer);
    if (this.#isPointer) this.#timer = setTimeout(() => this.#go(this.#position! + 1), goOnMs);
  }

  render(view: QuestionView, items: readonly WordedItem[]): TemplateResult {
    const strings = this.#strings;
    const { responses } = view;
    this.#items = items;
    this.#position ??= Math.max(
      0,
      items.findIndex(({ id }) => responses[id] === undefined),
    );
    const position = Math.min(this.#position, items.length);
    const item = items[position];
    this.#announce(item, view.wording);
    const back = position
      ? html`<button type="button" class="quiet" @click=${() => this.#go(position - 1)}>${strings.back}</button>`
      : html`<slot name="back"><span></span></slot>`;
    if (!item) {
      return html`<div class="bar">${back}</div>
        <p class="question" role="heading" aria-level="3" tabindex="-1">${strings.end}</p>
        ${renderProgress(view, items, (id) => this.show(id))}`;
    }
    const progress = strings.step(position + 1, items.length);
    return html`<div @pointerdown=${() => (this.#isPointer = true)} @keydown=${() => (this.#isPointer = false)}>
      <div class="bar">${back}<span class="muted">${progress}</span></div>
      <progress max=${items.length} value=${position + 1} aria-label=${progress}></progress>
      <div class="introduction">${renderIntroduction(view)}</div>
      ${position ? nothing : html`<p class="muted">${strings.stepHint}</p>`} ${renderQuestion(view, item, 'steps')}
      ${this.#renderEnd(view, item, position)}
    </div>`;
  }

  /** Says on the form which question is drawn now, where it is another one than before. */
  #announce(item: WordedItem | undefined, { stem }: Wording): void {
    if (item?.id === this.#announced) return;
    this.#announced = item?.id;
    const question = item
      ? { id: item.id, text: item.text, stem, answers: item.options.map(({ label }) => label) }
      : null;
    // Behind the drawing that this belongs to.
    queueMicrotask(() => this.#form.dispatchEvent(new QuestionShownEvent(question)));
  }

  #renderEnd(
    { strings, responses, skippable, isFixed, isRequired, answer }: QuestionView,
    { id, isCounted }: WordedItem,
    position: number,
  ): TemplateResult {
    const { finish, next, skip } = this.#strings;
    const isBlank = responses[id] === undefined;
    const mayLeave = !isBlank || !isRequired || isFixed || !isCounted;
    const onwards = position === this.#items.length - 1 ? finish : next;
    const decline = () => {
      answer(id, 'declined');
      this.#go(position + 1);
    };
    return html`<div class="bar">
      ${
        skippable
          ? html`<button type="button" class="quiet" aria-pressed=${responses[id] === 'declined'} @click=${decline}>
            ${strings.declined}
          </button>`
          : html`<span></span>`
      }
      <button
        type="button"
        class="primary"
        part="next"
        @click=${() => (mayLeave ? this.#go(position + 1) : this.#host.insist())}
      >
        ${isBlank && mayLeave && !isFixed ? skip : onwards}
      </button>
    </div>`;
  }

  #go(position: number): void {
    clearTimeout(this.#timer);
    this.#position = position;
    if (position >= this.#items.length) this.#host.finish();
    this.#host.redraw();
  }
}
