// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import type { AuditRow, RecordRow, VaultSchema } from './rows.js';

/** Rows that are in memory sealed at one time: about a megabyte. */
const batchRows = 1000;

interface Rows {
  readonly records: RecordRow;
  readonly audit: AuditRow;
}

/** Reads a store in the order of its keys. The next batch is asked for while the caller works on one. */
export async function* readInBatches<Name extends keyof Rows>(
  database: IDBPDatabase<VaultSchema>,
  name: Name,
): AsyncGenerator<readonly Rows[Name][]> {
  // Both stores have the row type that their name says; idb cannot see it through a generic name.
  const read = (range: IDBKeyRange | null) => database.getAll(name, range, batchRows) as Promise<unknown>;
  let reading = read(null);
  for (;;) {
    const rows = (await reading) as Rows[Name][];
    const last = rows.at(-1);
    if (last === undefined) return;
    const isEnd = rows.length < batchRows;
    if (!isEnd) {
      reading = read(IDBKeyRange.lowerBound('id' in last ? last.id : last.sequence, true));
      // Handled when it is awaited, or never wanted.
      reading.catch(() => undefined);
    }
    yield rows;
    if (isEnd) return;
  }
}
