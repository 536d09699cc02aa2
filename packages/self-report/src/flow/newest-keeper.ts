// SPDX-License-Identifier: Apache-2.0

/**
 * Seals the newest state, one at a time. States that come faster than they can be sealed are joined: of those that wait,
 * only the last is sealed. What could not be sealed is tried again with the next state, or by `retry`.
 */
export class NewestKeeper<State> {
  readonly #seal: (state: State) => Promise<void>;
  #waiting: { readonly state: State } | undefined;
  #work: Promise<void> | undefined;

  /** @param seal resolves once the state is safe */
  constructor(seal: (state: State) => Promise<void>) {
    this.#seal = seal;
  }

  /** Takes a newer state. Resolves when it, or a newer one, is sealed; rejects when that failed, and keeps it. */
  keep(state: State): Promise<void> {
    this.#waiting = { state };
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
      await this.#seal(current.state);
      if (this.#waiting === current) this.#waiting = undefined;
    }
  }
}
