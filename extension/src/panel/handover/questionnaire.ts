// SPDX-License-Identifier: Apache-2.0
import type { Administration } from '@cradleside/instruments/administration';
import type { HandOverOrder } from '../../platform/hand-over-order.js';
import type { ErasedAnswers, SealedAnswers } from '../practice/hand-over-message.js';
import type { AnswerSealer } from './answer-sealer.js';

/** The form as it is used here; <screener-form> registers itself when the wording is loaded. */
interface Form extends HTMLElement {
  readonly administration: Administration | null;
  readonly updateComplete: Promise<boolean>;
  commit(): Administration | null;
  reset(): void;
}

/** What is asked, and where the answers go. */
export interface QuestionnaireSetting {
  readonly order: HandOverOrder;
  readonly instrument: string;
  /** A new record id: what the answers will be kept under. */
  readonly screening: string;
  /** What she reads after an endorsed critical item. */
  readonly crisis: HTMLElement;
  readonly sealer: AnswerSealer;
}

/**
 * One questionnaire in front of her. What she has answered is sealed after each answer, so that at most the answer of the
 * moment is lost with a closed window; nothing of it is kept in this page afterwards.
 */
export class Questionnaire {
  /** To be put into the page. */
  readonly element: HTMLElement;
  readonly #form: Form;
  readonly #order: HandOverOrder;
  readonly #sealer: AnswerSealer;
  readonly #screening: string;
  readonly #moves: MutationObserver;
  #sequence = 0;

  /**
   * @param onMove is called when another question is shown, and when the last one lies behind her
   */
  constructor({ order, instrument, screening, crisis, sealer }: QuestionnaireSetting, onMove: () => void) {
    this.#order = order;
    this.#sealer = sealer;
    this.#screening = screening;
    this.#moves = new MutationObserver(onMove);
    this.#form = document.createElement('screener-form') as HTMLElement as Form;
    this.element = this.#form;
    const attributes = {
      instrument,
      lang: order.language,
      audience: 'respondent',
      layout: 'steps',
      mode: 'self',
      skippable: '',
      autocomplete: 'off',
    };
    for (const [name, value] of Object.entries(attributes)) this.#form.setAttribute(name, value);
    crisis.slot = 'crisis';
    this.#form.append(crisis);
    void this.#form.updateComplete.then(() => {
      if (this.#form.shadowRoot)
        this.#moves.observe(this.#form.shadowRoot, { childList: true, subtree: true });
    });
  }

  get hasAnswers(): boolean {
    return Object.keys(this.#form.administration?.responses ?? {}).length > 0;
  }

  /** Whether the last question lies behind her. The form shows no button onwards there (its part `next`). */
  async isThrough(): Promise<boolean> {
    await this.#form.updateComplete;
    return this.#form.shadowRoot?.querySelector('[part~=next]') === null;
  }

  /** Seals the answers as they stand; rejects when that failed. Without answers there is nothing to seal. */
  async keep(state: SealedAnswers['state']): Promise<void> {
    const administration = state === 'open' ? this.#form.administration : this.#form.commit();
    if (administration === null || !this.hasAnswers) return;
    const { handOver, family, caregiver, date } = this.#order;
    this.#sequence += 1;
    await this.#sealer.keep({
      type: 'hand-over-answers',
      handOver,
      family,
      caregiver,
      date,
      screening: this.#screening,
      sequence: this.#sequence,
      state,
      administrations: [administration],
    } satisfies SealedAnswers);
  }

  /** Leaves word that what was sealed of this questionnaire counts for nothing. */
  async erase(): Promise<void> {
    if (this.#sequence === 0) return;
    const { handOver, family } = this.#order;
    this.#sequence += 1;
    const erased: ErasedAnswers = {
      type: 'hand-over-erased',
      handOver,
      family,
      screening: this.#screening,
      sequence: this.#sequence,
    };
    await this.#sealer.keep(erased);
  }

  /** Takes the answers out of the page and out of memory. */
  wipe(): void {
    this.#moves.disconnect();
    this.#form.reset();
    this.#form.replaceChildren();
    this.#form.remove();
  }
}
