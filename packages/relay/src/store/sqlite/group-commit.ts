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
  #hasFailed = false;

  /** @param guard throws when this process must not write any more */
  constructor(database: Database, guard: () => void) {
    this.#database = database;
    this.#guard = guard;
  }

  /** Whether the last transaction failed: there is no telling whether the next would succeed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** @param change runs inside a transaction, synchronously */
  async run<Result>(change: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ change, resolve: resolve as (value: unknown) => void, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commit());
    });
  }

  /**
   * Commits a change at once and does not wait for the disk: a power cut may undo it. The next waiting commit takes it
   * along.
   */
  runUnsynced<Result>(change: () => Result): Result {
    this.#database.exec('PRAGMA synchronous = NORMAL');
    try {
      return this.#transact([change])[0] as Result;
    } finally {
      this.#database.exec('PRAGMA synchronous = FULL');
    }
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
      const results = this.#transact(jobs.map(({ change }) => change));
      this.#hasFailed = false;
      jobs.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      this.#hasFailed = true;
      for (const { reject } of jobs) reject(error);
    }
  }

  #transact(changes: readonly (() => unknown)[]): unknown[] {
    this.#guard();
    // Where the disk failed, the way back may have failed as well.
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const results = changes.map((change) => change());
      this.#database.exec('COMMIT');
      // A process that stood still may have lost its file in between: then nobody may rely on what it wrote.
      this.#guard();
      return results;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
