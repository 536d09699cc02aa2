// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item, Responses, Result } from '@cradleside/instruments';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { askedItems } from './asked-items.js';
import { localTime } from './local-time.js';

/** What outlives a page: everything that restoring after Back or reload needs. */
export interface SavedSitting {
  readonly responses: Responses;
  readonly started: string | null;
  readonly completed: string | null;
}

/** The answers of one sitting with one instrument. Answers are one immutable map; a set that does not fit changes nothing. */
export class Sitting {
  readonly definition: Instrument;
  started: string | null = null;
  completed: string | null = null;
  #responses: Responses = {};
  #rejected: { readonly responses: Responses } | undefined;
  #result: Result | undefined;

  constructor(definition: Instrument) {
    this.definition = definition;
  }

  get responses(): Responses {
    return this.#responses;
  }

  /** The score of the answers, or the status `invalid` with each fault named while the last set was refused. */
  get result(): Result {
    return (this.#result ??= scoreResponses(this.definition, (this.#rejected ?? this).responses));
  }

  /** What a score card draws. */
  get scored(): { definition: Instrument; result: Result } {
    return { definition: this.definition, result: this.result };
  }

  /** The items that are put, given the answers so far. */
  asked(): readonly Item[] {
    return askedItems(this.definition, this.#responses);
  }

  /** Takes one answer. Answers behind a gate that it closes are no longer asked, and dropped. */
  answer(id: string, value: number | 'declined'): void {
    const responses = { ...this.#responses, [id]: value };
    const asked = new Set(askedItems(this.definition, responses).map((item) => item.id));
    this.#keep(Object.fromEntries(Object.entries(responses).filter(([key]) => asked.has(key))));
    this.started ??= localTime(new Date());
  }

  /** Takes a whole set of answers, or refuses it whole. */
  assign(responses: Responses): void {
    const isRefused = scoreResponses(this.definition, responses).status === 'invalid';
    if (!isRefused) this.#keep(Object.fromEntries(Object.entries(responses).filter(([, value]) => value != null)));
    else this.#rejected = { responses };
    this.#result = undefined;
    if (Object.keys(this.#responses).length) this.started ??= localTime(new Date());
  }

  clear(): void {
    this.#keep({});
    this.started = null;
    this.completed = null;
  }

  /** Scored questions that are put and still to be answered; declined ones only where declining does not count. */
  open(skippable: boolean): string[] {
    const { missing, declined } = this.result;
    const items = this.definition.items.filter(({ unscored, required, declinedAs }) => (!unscored || required) && declinedAs === undefined);
    const mustAnswer = skippable ? [] : declined.filter((id) => items.some((item) => item.id === id));
    return this.definition.items.map(({ id }) => id).filter((id) => missing.includes(id) || mustAnswer.includes(id));
  }

  /** Notes when the last answer that was needed came, and whether that is so. */
  settle(skippable: boolean): boolean {
    const isComplete = this.result.status !== 'invalid' && this.open(skippable).length === 0;
    this.completed = isComplete ? (this.completed ?? localTime(new Date())) : null;
    return isComplete;
  }

  save(): SavedSitting {
    return { responses: this.#responses, started: this.started, completed: this.completed };
  }

  restore({ responses, started, completed }: SavedSitting): void {
    this.assign(responses);
    this.started = started;
    this.completed = completed;
  }

  #keep(responses: Responses): void {
    this.#responses = Object.freeze(responses);
    this.#rejected = undefined;
    this.#result = undefined;
  }
}
