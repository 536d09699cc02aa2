// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { unpad } from '../crypto/padding.js';
import { RecordStoreError } from '../errors.js';
import type { InboxRow, VaultSchema } from '../storage/rows.js';
import type { VaultHeader } from '../vault/header.js';
import type { VaultKeys } from '../vault/vault-keys.js';
import type { InboxContent } from './inbox-content.js';
import { inboxPlace } from './inbox-place.js';

/** A message of the inbox, opened. */
export interface OpenedMessage {
  readonly id: string;
  readonly content: InboxContent;
}

/**
 * Opens every message of the inbox. The code for it is loaded when there is one.
 * @throws RecordStoreError `tampered` when one was changed, or moved from another vault or row
 */
export async function openInbox(
  database: IDBPDatabase<VaultSchema>,
  keys: VaultKeys,
  header: VaultHeader,
): Promise<readonly OpenedMessage[]> {
  const rows = await database.getAll('inbox');
  if (rows.length === 0) return [];
  const { openInboxKey } = await import('./inbox-keys.js');
  const { hpkeSuite } = await import('./hpke-suite.js');
  const recipientKey = await openInboxKey(keys, header);
  return Promise.all(
    rows.map(async (row) => {
      const { info, aad } = inboxPlace(header.vaultId, row.id);
      const opened = await hpkeSuite
        .open({ recipientKey, enc: bufferOf(row.encapsulated), info }, bufferOf(row.sealed), aad)
        .catch(() => undefined);
      const text = opened && unpad(new Uint8Array(opened));
      if (text === undefined) throw new RecordStoreError('tampered');
      return { id: row.id, content: JSON.parse(text) as InboxContent };
    }),
  );
}

function bufferOf(bytes: InboxRow['sealed']): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
