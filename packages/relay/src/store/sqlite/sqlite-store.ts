// SPDX-License-Identifier: Apache-2.0
import type { Database, Statement } from 'node-sqlite3-wasm';
import { isSameSlot } from '../is-same-slot.js';
import { judgeMessage } from '../judge-message.js';
import type {
  MessagePost,
  PostOutcome,
  RelayStore,
  Slot,
  StoredMessage,
  StoredSlot,
} from '../relay-store.js';
import { GroupCommit } from './group-commit.js';
import type { FileOwner } from './own-file.js';
import { sqliteStatements, type StatementName } from './sqlite-statements.js';

type Row = Record<string, unknown>;

/** Slots and messages in one SQLite file. Every call is synchronous inside; changes share their waits for the disk. */
export class SqliteStore implements RelayStore {
  readonly #database: Database;
  readonly #owner: FileOwner | undefined;
  readonly #commits: GroupCommit;
  readonly #statements = new Map<StatementName, Statement>();

  /** @param owner undefined for a database in memory */
  constructor(database: Database, owner: FileOwner | undefined) {
    this.#database = database;
    this.#owner = owner;
    this.#commits = new GroupCommit(database, () => owner?.check());
  }

  async putSlot(slot: Slot): Promise<'new' | 'same' | 'other'> {
    return this.#commits.run(() => {
      const stored = this.#slot(slot.id);
      if (stored !== undefined) return isSameSlot(stored, slot) ? 'same' : 'other';
      this.#run('insertSlot', [slot.id, slot.expiresS, slot.writeTokenHash, slot.readTokenHash]);
      return 'new';
    });
  }

  async findSlot(id: Uint8Array): Promise<StoredSlot | undefined> {
    this.#owner?.check();
    return this.#slot(id);
  }

  async addMessage(post: MessagePost): Promise<PostOutcome> {
    return this.#commits.run(() => {
      const { slotId, wire, nowS } = post;
      const outcome = judgeMessage(post, this.#slot(slotId), () =>
        this.#messages(slotId).map((message) => message.wire),
      );
      if (outcome !== 'stored') return outcome;
      this.#run('countMessage', [slotId]);
      this.#run('insertMessage', [wire, nowS, slotId]);
      return outcome;
    });
  }

  async listMessages(slotId: Uint8Array): Promise<StoredMessage[]> {
    this.#owner?.check();
    return this.#messages(slotId);
  }

  async deleteMessages(slotId: Uint8Array, through: number): Promise<void> {
    await this.#commits.run(() => this.#run('deleteMessages', [slotId, through]));
  }

  async closeSlot(slotId: Uint8Array): Promise<void> {
    await this.#commits.run(() => {
      this.#run('deleteMessages', [slotId, Number.MAX_SAFE_INTEGER]);
      this.#run('closeSlot', [slotId]);
    });
  }

  async closeEmptySlot(slotId: Uint8Array): Promise<boolean> {
    return this.#commits.run(() => {
      const isEmpty = this.#messages(slotId).length === 0;
      if (isEmpty) this.#run('closeSlot', [slotId]);
      return isEmpty;
    });
  }

  async sweep(expiredBeforeS: number, most: number): Promise<number> {
    // What a power cut brings back is swept again.
    return this.#commits.runUnsynced(() => {
      const expired = this.#all('expiredSlots', [expiredBeforeS, most]);
      for (const row of expired) {
        this.#run('deleteExpiredMessages', [Number(row['key'])]);
        this.#run('deleteExpired', [Number(row['key'])]);
      }
      return expired.length;
    });
  }

  async readClockMark(): Promise<number | undefined> {
    const row = this.#all('readMark', [])[0];
    return row === undefined ? undefined : Number(row['value']);
  }

  async writeClockMark(nowS: number): Promise<void> {
    await this.#commits.run(() => this.#run('writeMark', [nowS]));
  }

  async check(): Promise<void> {
    this.#owner?.check();
    this.#all('readMark', []);
    // Reading succeeds on a full disk too: after a failure only a write tells whether it is over.
    if (this.#commits.hasFailed) await this.#commits.run(() => this.#run('proveWritable', []));
  }

  async close(): Promise<void> {
    this.#commits.flush();
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    // To close writes the log back into the file. Not into one that another process works on now: that would destroy what it
    // has stored. The end of this process closes the file without a word.
    if (this.#database.isOpen && this.#owner?.isOurs() !== false) this.#database.close();
    this.#owner?.release();
  }

  #slot(id: Uint8Array): StoredSlot | undefined {
    const row = this.#all('findSlot', [id])[0];
    if (row === undefined) return undefined;
    return {
      id,
      expiresS: Number(row['expires']),
      writeTokenHash: row['write_hash'] as Uint8Array,
      readTokenHash: row['read_hash'] as Uint8Array,
      isClosed: row['closed'] === 1,
      isBegun: Number(row['last_number']) > 0,
    };
  }

  #messages(slotId: Uint8Array): StoredMessage[] {
    return this.#all('listMessages', [slotId]).map((row) => ({
      number: Number(row['number']),
      wire: row['wire'] as Uint8Array,
      receivedS: Number(row['received']),
    }));
  }

  #run(name: StatementName, values: (Uint8Array | number)[]): void {
    this.#use(name, (statement) => statement.run(values));
  }

  #all(name: StatementName, values: (Uint8Array | number)[]): Row[] {
    return this.#use(name, (statement) => statement.all(values)) as Row[];
  }

  #use<Result>(name: StatementName, action: (statement: Statement) => Result): Result {
    const statement = this.#statements.get(name) ?? this.#database.prepare(sqliteStatements[name]);
    try {
      const result = action(statement);
      this.#statements.set(name, statement);
      return result;
    } catch (error) {
      // A statement that failed cannot be bound again before it was thrown away.
      this.#statements.delete(name);
      forget(statement);
      throw error;
    }
  }
}

function forget(statement: Statement): void {
  try {
    statement.finalize();
  } catch {
    // It reports the error of its last step once more.
  }
}
