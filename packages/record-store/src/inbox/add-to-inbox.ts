// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { readMeta } from '../storage/meta-rows.js';
import type { VaultSchema } from '../storage/rows.js';
import { complete } from '../storage/complete.js';
import { storageError } from '../storage/storage-error.js';
import type { InboxContent } from './inbox-content.js';

/** Seals a message and puts it in one strict transaction. Needs no secret. @throws RecordStoreError */
export async function addToInbox(database: IDBPDatabase<VaultSchema>, content: InboxContent): Promise<void> {
  const { header } = await readMeta(database);
  const { sealInboxRow } = await import('./seal-inbox-row.js');
  const row = await sealInboxRow(header, content);
  try {
    const transaction = database.transaction('inbox', 'readwrite', { durability: 'strict' });
    await complete(transaction, [() => transaction.store.add(row)]);
  } catch (cause) {
    throw storageError(cause);
  }
}
