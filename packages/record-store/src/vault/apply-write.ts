// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { RecordStoreError } from '../errors.js';
import { complete } from '../storage/complete.js';
import type { VaultSchema } from '../storage/rows.js';
import { storageError } from '../storage/storage-error.js';
import type { PreparedWrite } from './prepare-write.js';

/**
 * Puts a prepared write in one strict transaction: it resolves after the disk has it, or nothing was written.
 * @returns 'stale' when another page wrote meanwhile
 * @throws RecordStoreError `storage-full`, `storage-failed`; `locked` when another page ended the session
 */
export async function applyWrite(
  database: IDBPDatabase<VaultSchema>,
  write: PreparedWrite,
): Promise<'written' | 'stale'> {
  const { edit } = write;
  const stores = [
    'records',
    'audit',
    'meta',
    ...(edit.inboxIds?.length ? (['inbox'] as const) : []),
  ] as const;
  const transaction = begin(database, stores);
  const meta = transaction.objectStore('meta');
  const [head, session] = await Promise.all([meta.get('head'), meta.getKey('session')]).catch(
    (cause: unknown) => {
      throw storageError(cause);
    },
  );
  const isCurrent = head !== undefined && 'sequence' in head && head.sequence === write.expectedSequence;
  const isOpen = session !== undefined || edit.unlocks === true;
  if (!isCurrent || !isOpen) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    if (!isOpen) throw new RecordStoreError('locked');
    return 'stale';
  }
  const records = transaction.objectStore('records');
  const audit = transaction.objectStore('audit');
  await complete(transaction, [
    ...write.removed.map((id) => () => records.delete(id)),
    ...write.rows.map((row) => () => records.put(row)),
    ...write.auditRows.map((row) => () => audit.add(row)),
    ...(edit.inboxIds ?? []).map((id) => () => transaction.objectStore('inbox').delete(id)),
    ...metaChanges(write).map(
      ([key, row]) =>
        () =>
          row === null ? meta.delete(key) : meta.put(row, key),
    ),
  ]);
  return 'written';
}

function begin<Stores extends readonly ('records' | 'audit' | 'meta' | 'inbox')[]>(
  database: IDBPDatabase<VaultSchema>,
  stores: Stores,
): IDBPTransaction<VaultSchema, Stores, 'readwrite'> {
  try {
    return database.transaction(stores, 'readwrite', { durability: 'strict' });
  } catch (cause) {
    // Another page took the database away: it is closed, and so is the session.
    const isClosed = cause instanceof Error && cause.name === 'InvalidStateError';
    throw isClosed ? new RecordStoreError('locked', { cause }) : storageError(cause);
  }
}

/** null takes a row away. */
function metaChanges({ edit, headerRow, headRow }: PreparedWrite): [key: string, row: MetaRow | null][] {
  const changes: [string, MetaRow | null][] = [['head', headRow]];
  if (headerRow !== undefined) changes.push(['header', headerRow]);
  if (edit.session !== undefined) changes.push(['session', edit.session]);
  if (edit.endsSession) changes.push(['session', null]);
  if (edit.forgetsFailures) changes.push(['failures', null]);
  return changes;
}

type MetaRow = VaultSchema['meta']['value'];
