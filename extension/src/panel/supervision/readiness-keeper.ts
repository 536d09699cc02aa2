// SPDX-License-Identifier: Apache-2.0
import { faultText } from '../app/fault-text.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftQueue } from '../screening/draft-queue.js';
import type { SavingState } from '../screening/draft-queue.js';
import type { Readiness } from './readiness-records.js';
import { bareReadiness, SelfAssessment } from './self-assessment.js';

/**
 * The self-assessment in use, saved with each change. The log says once that a screen has changed it: each answer and each
 * letter would be a line that nobody reads.
 */
export class ReadinessKeeper {
  readonly #practice: Practice;
  readonly #assessment: SelfAssessment;
  readonly #queue: DraftQueue<Readiness>;
  readonly #onState: () => void;
  #stored: Stored<'readiness'> | undefined;
  #value: Readiness;
  #hasLine = false;
  /** Lines of the log that go with the next write. */
  #lines: readonly string[] = [];
  #fault = '';

  /** @param onState there is something else to say about it */
  constructor(practice: Practice, onState: () => void) {
    this.#practice = practice;
    this.#onState = onState;
    this.#assessment = new SelfAssessment(practice);
    this.#stored = this.#assessment.current();
    this.#value = this.#stored?.value ?? bareReadiness(new Date());
    this.#queue = new DraftQueue<Readiness>(
      (value) => this.#write(value),
      (_, error) => {
        this.#fault = error === undefined ? '' : faultText(error);
        onState();
      },
    );
  }

  /** With every change, saved or not. */
  get value(): Readiness {
    return this.#value;
  }

  get saving(): SavingState {
    return this.#queue.state;
  }

  /** Why the last change is not on the disk, or empty. */
  get fault(): string {
    return this.#fault;
  }

  /** Takes what another window, or imported items, have made of it, unless something here is not saved. */
  takeNewest(): void {
    if (this.saving === 'saving' || this.saving === 'failed') return;
    const newest = this.#assessment.current();
    const isKnown = newest?.id === this.#stored?.id && newest?.revision === this.#stored?.revision;
    if (!newest || isKnown) return;
    this.#stored = newest;
    this.#value = newest.value;
  }

  /** @param line what the log says of this change; absent: that it was changed */
  change(changes: Partial<Readiness>, line?: string): void {
    if (line !== undefined) this.#lines = [...this.#lines, line];
    this.#value = { ...this.#value, ...changes };
    this.#queue.put(this.#value);
    // While a write runs the queue has nothing new to say, and what is drawn would be a change behind.
    this.#onState();
  }

  /** Whether everything is on the disk once nothing waits any more. */
  async settled(): Promise<SavingState> {
    return this.#queue.settled();
  }

  /** Whether nothing would be lost by leaving now; waits at most 1 s. */
  async isSafe(): Promise<boolean> {
    return this.#queue.isSafe();
  }

  /** What is not saved may be lost. */
  giveUp(): void {
    this.#queue.giveUp();
  }

  async #write(value: Readiness): Promise<void> {
    const before = this.#stored;
    const place = before && { id: before.id, expectedRevision: before.revision };
    const lines = [...this.#lines];
    const ownLine = before ? 'readiness.changed' : 'readiness.begun';
    const actions = this.#hasLine || lines.length > 0 ? lines : [ownLine];
    const notes = actions.map((action) => ({ action }));
    const [saved] = await this.#practice.store.write(
      [{ put: { kind: 'readiness', value, ...place } }],
      notes.length === 0 ? 'none' : notes,
    );
    this.#stored = saved as Stored<'readiness'>;
    this.#hasLine = true;
    this.#lines = this.#lines.slice(lines.length);
  }
}
