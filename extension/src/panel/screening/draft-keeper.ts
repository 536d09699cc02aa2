// SPDX-License-Identifier: Apache-2.0
import { faultText } from '../app/fault-text.js';
import { keepDraft } from '../practice/keep-draft.js';
import type { Practice } from '../practice/practice.js';
import type { Draft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftQueue } from './draft-queue.js';
import type { SavingState } from './draft-queue.js';

/** A form that is saved as a draft with each change, and what is on the disk of it. */
export class DraftKeeper<Value extends Draft> {
  readonly #practice: Practice;
  readonly #queue: DraftQueue<Value>;
  #stored: Stored<'draft'> | undefined;
  #isBeside = false;
  #fault = '';

  /**
   * @param stored the draft that is gone on with
   * @param onState there is something else to say about it
   */
  constructor(practice: Practice, stored: Stored<'draft'> | undefined, onState: () => void) {
    this.#practice = practice;
    this.#stored = stored;
    this.#queue = new DraftQueue<Value>(
      async (value) => {
        const kept = await keepDraft(practice, value, this.#stored);
        this.#stored = kept.draft;
        if (kept.isBeside) this.#isBeside = true;
      },
      (_, error) => {
        this.#fault = error === undefined ? '' : faultText(error);
        onState();
      },
    );
  }

  get saving(): SavingState {
    return this.#queue.state;
  }

  /** The draft as it was last on the disk. */
  get stored(): Stored<'draft'> | undefined {
    return this.#stored;
  }

  /** Why the last change is not on the disk, or empty. */
  get fault(): string {
    return this.#fault;
  }

  /** Another window has changed the draft: this one is kept beside it. */
  get isBeside(): boolean {
    return this.#isBeside;
  }

  put(value: Value): void {
    this.#queue.put(value);
  }

  /** Whether nothing would be lost by leaving now; waits at most 1 s. */
  async isSafe(): Promise<boolean> {
    return this.#queue.isSafe();
  }

  /** What is not saved may be lost. */
  giveUp(): void {
    this.#queue.giveUp();
  }

  /** @returns the draft as it stands once nothing waits any more; undefined where another window has changed or ended it */
  async settled(): Promise<Stored<'draft'> | undefined> {
    await this.#queue.settled();
    const stored = this.#stored;
    return stored && this.#practice.draft(stored.id)?.revision === stored.revision ? stored : undefined;
  }

  /** The draft is gone, or is what was saved: the next change begins another one. */
  forget(): void {
    this.#stored = undefined;
    this.#isBeside = false;
  }
}
