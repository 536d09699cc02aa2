// SPDX-License-Identifier: Apache-2.0
import type { Database } from 'node-sqlite3-wasm';

/** One change and whoever waits for it. */
interface Job {
  readonly change: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const mostJobs = 256;

/**
 * Puts changes that arrive while the disk is busy into one transaction: one wait for the disk serves them all.
 * A promise resolves after its transaction is on the disk.
 */
export class GroupCommit {
  readonly #database: Database;
  readonly #guard: () => void;
  #waiting: Job[] = [];

  /** @param guard throws when this process must not write any more */
  constructor(database: Database, guard: () => void) {
    this.#database = database;
    this.#guard = guard;
  }

  /** @param change runs inside a transaction, synchronously */
  async run<Result>(change: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ change, resolve: resolve as (value: unknown) => void, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commit());
    });
  }

  /** Commits what waits now. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commit();
  }

  #commit(): void {
    const jobs = this.#waiting.slice(0, mostJobs);
    this.#waiting = this.#waiting.slice(mostJobs);
    if (this.#waiting.length > 0) setImmediate(() => this.#commit());
    if (jobs.length === 0) return;
    try {
      const results = this.#transact(jobs);
      jobs.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      for (const { reject } of jobs) reject(error);
    }
  }

  #transact(jobs: readonly Job[]): unknown[] {
    this.#guard();
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const results = jobs.map(({ change }) => change());
      this.#database.exec('COMMIT');
      return results;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
