// SPDX-License-Identifier: Apache-2.0
import type { QuestionShownEvent } from '@cradleside/elements';
import type { FlowStrings } from '../strings/strings.js';
import type { Sitting } from './delivery.js';
import type { FlowSetting } from './flow-setting.js';
import type { OfferedLanguage } from './offered-language.js';
import { Part } from './part.js';

/** What the page does when something happens in the questions. */
export interface QuestionsHost {
  readonly onAnswer: () => void;
  /** Another question is shown, or another questionnaire, or the last one lies behind her. */
  readonly onMove: () => void;
}

/** The questionnaires of a sitting, one after the other. The first is drawn, and hidden, until `open`. */
export class Questions {
  readonly parts: readonly Part[];
  readonly #setting: FlowSetting;
  readonly #language: OfferedLanguage;
  readonly #host: QuestionsHost;
  readonly #handedIn = new Set<Part>();
  #current = 0;
  #isOpen = false;
  #wasCritical = false;

  constructor(
    setting: FlowSetting,
    language: OfferedLanguage,
    { back, ...host }: QuestionsHost & { readonly back: FlowStrings['back'] },
  ) {
    this.#setting = setting;
    this.#language = language;
    this.#host = host;
    this.parts = setting.instruments
      .filter(({ id }) => language.asked.includes(id))
      .map((instrument) => new Part(instrument, language.tag));
    this.parts.forEach((part, index) => {
      part.form.hidden = true;
      part.form.addEventListener('question-shown', (event) => this.#onShown(part, event));
      part.form.addEventListener('input', () => {
        part.mark();
        host.onAnswer();
      });
      if (index > 0 && !setting.handsInEach) part.form.append(this.#backButton(back));
    });
  }

  get part(): Part {
    return this.parts[this.#current]!;
  }

  /** What is to stand in the page: each questionnaire comes when she gets there. */
  get forms(): readonly HTMLElement[] {
    return this.parts.slice(0, this.position).map(({ form }) => form);
  }

  /** 1 and up. */
  get position(): number {
    return this.#current + 1;
  }

  get isLast(): boolean {
    return this.position === this.parts.length;
  }

  /** The last question of what is handed in together lies behind her. */
  get isThrough(): boolean {
    return this.part.question === null && (this.isLast || this.#setting.handsInEach);
  }

  get hasAnswers(): boolean {
    return this.#open.some((part) => part.hasAnswers);
  }

  get hasHandedIn(): boolean {
    return this.#handedIn.size > 0;
  }

  get isCritical(): boolean {
    return this.#wasCritical || this.#open.some((part) => part.isCritical);
  }

  /** Shows the first question. */
  open(): void {
    this.#isOpen = true;
    this.part.form.hidden = false;
  }

  focus(): void {
    this.part.form.focus();
  }

  /** The answers as they stand; 'finished' and 'stopped' hand them in, 'erased' holds none. */
  sitting(state: Sitting['state'], research: boolean | null): Sitting {
    if (state === 'finished' || state === 'stopped') for (const part of this.#open) part.form.commit();
    const { instruments } = this.#setting;
    const partOf = (id: string) => this.parts.find(({ instrument }) => instrument.id === id);
    return {
      state,
      language: this.#language.tag,
      research,
      current: instruments.indexOf(this.part.instrument),
      parts: instruments.map((instrument) => {
        const part = partOf(instrument.id);
        const isThere = part !== undefined && !this.#handedIn.has(part) && state !== 'erased';
        return {
          instrument,
          isAsked: part !== undefined,
          administration: isThere ? part.administration : null,
        };
      }),
    };
  }

  /** This questionnaire is handed in: its answers are wiped, and the next one comes. False after the last. */
  handIn(): boolean {
    this.#wasCritical = this.isCritical;
    this.#handedIn.add(this.part);
    this.part.wipe();
    if (this.isLast) return false;
    this.#show(this.#current + 1);
    return true;
  }

  /** Takes all answers out of the page and out of memory. */
  wipe(): void {
    for (const part of this.parts) part.wipe();
  }

  get #open(): readonly Part[] {
    return this.#setting.handsInEach ? [this.part] : this.parts;
  }

  #onShown(part: Part, { question }: QuestionShownEvent): void {
    const isFirst = part.question === undefined;
    part.question = question;
    part.mark();
    if (part !== this.part || !this.#isOpen) return;
    if (question === null && !this.isThrough) {
      this.#show(this.#current + 1);
      return;
    }
    if (isFirst) this.focus();
    this.#host.onMove();
  }

  #show(index: number): void {
    this.#current = index;
    for (const [place, { form }] of this.parts.entries()) form.hidden = place !== index;
    this.#host.onMove();
    this.focus();
  }

  #backButton(words: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.slot = 'back';
    button.className = 'back';
    button.textContent = words;
    button.addEventListener('click', () => {
      this.#show(this.#current - 1);
      const last = this.part.administration?.notAsked;
      const items = this.part.instrument.items.filter(({ id }) => !last?.includes(id));
      this.part.form.show(items.at(-1)!.id);
      void this.part.form.updateComplete.then(() => this.focus());
    });
    return button;
  }
}
