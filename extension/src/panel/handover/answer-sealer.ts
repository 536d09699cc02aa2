// SPDX-License-Identifier: Apache-2.0

/** Seals one message; resolves once it is safely on the disk. */
export type Seal = (message: unknown) => Promise<void>;

/**
 * Seals the newest state of the answers, one message at a time. Answers that come faster than the disk writes are joined:
 * only the last state of each moment is sealed. What could not be sealed is tried again with the next state, or by `retry`.
 */
export class AnswerSealer {
  readonly #seal: Seal;
  #waiting: { readonly message: unknown } | undefined;
  #work: Promise<void> | undefined;

  constructor(seal: Seal) {
    this.#seal = seal;
  }

  /** Takes a newer state. Resolves when it, or a newer one, is sealed; rejects when that failed, and keeps it. */
  keep(message: unknown): Promise<void> {
    this.#waiting = { message };
    return this.retry();
  }

  /** Tries again what is not sealed yet. */
  retry(): Promise<void> {
    this.#work ??= this.#run().finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }

  /** Forgets what is not sealed. */
  forget(): void {
    this.#waiting = undefined;
  }

  async #run(): Promise<void> {
    while (this.#waiting !== undefined) {
      const current = this.#waiting;
      await this.#seal(current.message);
      if (this.#waiting === current) this.#waiting = undefined;
    }
  }
}
