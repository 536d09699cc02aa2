// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument, Item, Responses, Result } from '@cradleside/instruments';
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
  #isHandedIn = false;
  #isComplete = false;
  readonly #raised = new Set<string>();

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

  /** Alerts as far as they are known: an unanswered critical item is none before the form is handed in. */
  get alerts(): readonly Alert[] {
    return this.result.alerts.filter(
      ({ kind, value }) => this.#isHandedIn || kind !== 'ask' || value !== null,
    );
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
    if (!isRefused)
      this.#keep(Object.fromEntries(Object.entries(responses).filter(([, value]) => value != null)));
    else this.#rejected = { responses };
    this.#result = undefined;
    if (Object.keys(this.#responses).length) this.started ??= localTime(new Date());
  }

  clear(): void {
    this.#keep({});
    this.started = this.completed = null;
    this.#isHandedIn = this.#isComplete = false;
    this.#raised.clear();
  }

  /** Questions that are put, needed and still to be answered; declined ones only where declining does not count. */
  open(skippable: boolean): string[] {
    return this.asked().flatMap(({ id, unscored, required, declinedAs }) => {
      const response = this.#responses[id];
      const isOpen =
        response === undefined || (response === 'declined' && !skippable && declinedAs === undefined);
      return isOpen && (!unscored || required) ? id : [];
    });
  }

  /** Notes when the last answer that was needed came; true each time that this has become so. */
  hasBecomeComplete(skippable: boolean): boolean {
    const wasComplete = this.#isComplete;
    this.#isComplete = this.result.status !== 'invalid' && !this.open(skippable).length;
    this.completed = this.#isComplete ? (this.completed ?? localTime(new Date())) : null;
    return this.#isComplete && !wasComplete;
  }

  /** The form is handed in as it stands. Returns the alerts that were not raised before. */
  handIn(): readonly Alert[] {
    this.#isHandedIn = true;
    return this.result.alerts.filter(({ rule, value }) => {
      const key = `${rule} ${value}`;
      const isNew = !this.#raised.has(key);
      this.#raised.add(key);
      return isNew;
    });
  }

  save(): SavedSitting {
    return { responses: this.#responses, started: this.started, completed: this.completed };
  }

  /** Brings back what was saved. Restoring completes nothing anew. */
  restore({ responses, started, completed }: SavedSitting, skippable: boolean): void {
    this.assign(responses);
    this.started = started;
    this.completed = completed;
    this.hasBecomeComplete(skippable);
  }

  #keep(responses: Responses): void {
    this.#responses = Object.freeze(responses);
    this.#rejected = undefined;
    this.#result = undefined;
  }
}
