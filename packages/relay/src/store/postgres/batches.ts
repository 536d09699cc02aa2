// SPDX-License-Identifier: Apache-2.0

/** One item and whoever waits for its outcome. */
interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends items that arrive while others are under way together: one transaction, one wait for the disk. */
export class Batches<Item, Outcome> {
  readonly #send: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  readonly #most: number;
  readonly #mostAtOnce: number;
  #waiting: Waiting<Item, Outcome>[] = [];
  #underWay = 0;

  /** @param send outcomes in the order of the items */
  constructor(
    send: (items: readonly Item[]) => Promise<readonly Outcome[]>,
    { most, mostAtOnce }: { most: number; mostAtOnce: number },
  ) {
    this.#send = send;
    this.#most = most;
    this.#mostAtOnce = mostAtOnce;
  }

  async add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#start());
    });
  }

  #start(): void {
    while (this.#waiting.length > 0 && this.#underWay < this.#mostAtOnce) {
      const batch = this.#waiting.slice(0, this.#most);
      this.#waiting = this.#waiting.slice(this.#most);
      this.#underWay += 1;
      void this.#settle(batch);
    }
  }

  async #settle(batch: readonly Waiting<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#send(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    this.#underWay -= 1;
    this.#start();
  }
}
