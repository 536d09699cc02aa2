// SPDX-License-Identifier: Apache-2.0

/** `saved` is said only once the write has resolved; `failed`: what was put last is not on the disk. */
export type SavingState = 'nothing-yet' | 'saving' | 'saved' | 'failed';

const longestWaitMs = 1000;

/**
 * Saves one value after another, in order and never two at once. While a write runs only the newest value waits: answers
 * given faster than the disk writes lose nothing, because each value holds all answers so far.
 */
export class DraftQueue<Value> {
  readonly #write: (value: Value) => Promise<void>;
  readonly #onState: (state: SavingState, error?: unknown) => void;
  #waiting: { readonly value: Value } | undefined;
  #running: Promise<void> | undefined;
  #state: SavingState = 'nothing-yet';
  #isGivenUp = false;

  /**
   * @param write resolves only when the value is on the disk
   * @param onState is told each change, with what went wrong
   */
  constructor(
    write: (value: Value) => Promise<void>,
    onState: (state: SavingState, error?: unknown) => void,
  ) {
    this.#write = write;
    this.#onState = onState;
  }

  get state(): SavingState {
    return this.#state;
  }

  /** Saves this value as soon as the one before is done. */
  put(value: Value): void {
    this.#waiting = { value };
    this.#running ??= this.#run();
  }

  /** Settles once nothing waits any more. Never rejects: `state` says how it went. */
  async settled(): Promise<SavingState> {
    while (this.#running) await this.#running;
    return this.#state;
  }

  /** What is not saved may be lost: the user said so, or it is kept in another place. */
  giveUp(): void {
    this.#isGivenUp = true;
  }

  /**
   * Whether nothing would be lost by leaving now. Never rejects.
   * @param limitMs how long to wait for what is being saved; 1 s at most, so that a lock is not held up
   */
  async isSafe(limitMs = longestWaitMs): Promise<boolean> {
    if (this.#isGivenUp) return true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise((resolve) => {
      timer = setTimeout(resolve, limitMs);
    });
    await Promise.race([this.settled(), limit]);
    clearTimeout(timer);
    return this.#state === 'saved' || this.#state === 'nothing-yet';
  }

  async #run(): Promise<void> {
    this.#become('saving');
    let fault: { readonly error: unknown } | undefined;
    while (this.#waiting) {
      const { value } = this.#waiting;
      this.#waiting = undefined;
      try {
        await this.#write(value);
        fault = undefined;
      } catch (error) {
        fault = { error };
      }
    }
    this.#running = undefined;
    if (fault) this.#become('failed', fault.error);
    else this.#become('saved');
  }

  #become(state: SavingState, error?: unknown): void {
    this.#state = state;
    this.#onState(state, error);
  }
}
