// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import type { HeadRow } from '../vault/head.js';
import type { AuditRow, HeaderRow, InboxRow, RecordRow, VaultSchema } from './rows.js';
import { complete } from './complete.js';
import { storageError } from './storage-error.js';

const batchRows = 500;

interface Rows {
  readonly records: RecordRow;
  readonly audit: AuditRow;
  readonly inbox: InboxRow;
}

/** Fills a database that nobody uses yet, some hundred rows a transaction. Only the last one has to reach the disk. */
export class StagingWriter {
  readonly #database: IDBPDatabase<VaultSchema>;
  #waiting: { readonly name: keyof Rows; readonly row: Rows[keyof Rows] }[] = [];

  constructor(database: IDBPDatabase<VaultSchema>) {
    this.#database = database;
  }

  async put<Name extends keyof Rows>(name: Name, row: Rows[Name]): Promise<void> {
    this.#waiting.push({ name, row });
    if (this.#waiting.length >= batchRows) await this.#flush();
  }

  /** Header and head come last, in a strict transaction: without them the database is no vault. */
  async finish(header: HeaderRow, head: HeadRow): Promise<void> {
    await this.#flush();
    const transaction = this.#begin('strict');
    const meta = transaction.objectStore('meta');
    await complete(transaction, [() => meta.put(header, 'header'), () => meta.put(head, 'head')]);
  }

  async #flush(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    const transaction = this.#begin('relaxed');
    await complete(
      transaction,
      rows.map(
        ({ name, row }) =>
          () =>
            transaction.objectStore(name).put(row),
      ),
    );
  }

  #begin(durability: 'strict' | 'relaxed') {
    try {
      return this.#database.transaction(['records', 'audit', 'inbox', 'meta'], 'readwrite', { durability });
    } catch (cause) {
      throw storageError(cause);
    }
  }
}
