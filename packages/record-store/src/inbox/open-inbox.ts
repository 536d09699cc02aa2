// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { unpad } from '../crypto/padding.js';
import type { InboxRow, VaultSchema } from '../storage/rows.js';
import type { VaultHeader } from '../vault/header.js';
import type { VaultKeys } from '../vault/vault-keys.js';
import type { InboxContent } from './inbox-content.js';
import { inboxPlace } from './inbox-place.js';
import { readInboxContent } from './read-inbox-content.js';

/** A message of the inbox, opened. */
export interface OpenedMessage {
  readonly id: string;
  readonly content: InboxContent;
}

/** What is in the inbox. */
export interface OpenedInbox {
  readonly messages: readonly OpenedMessage[];
  /** Ids of rows that were changed, moved from another vault or row, or hold nothing that we seal. */
  readonly damaged: readonly string[];
}

/**
 * Opens every message of the inbox; one that is damaged keeps the others from nobody. The code for it is loaded when
 * there is one.
 * @throws RecordStoreError `tampered` when the key pair is not the vault's
 */
export async function openInbox(
  database: IDBPDatabase<VaultSchema>,
  keys: VaultKeys,
  header: VaultHeader,
): Promise<OpenedInbox> {
  const rows = await database.getAll('inbox');
  if (rows.length === 0) return { messages: [], damaged: [] };
  const { openInboxKey } = await import('./inbox-keys.js');
  const recipientKey = await openInboxKey(keys, header);
  const opened = await Promise.all(
    rows.map(async (row) => {
      const content = await openRow(row, recipientKey, header.vaultId).catch(() => undefined);
      return { id: row.id, content };
    }),
  );
  return {
    messages: opened.flatMap(({ id, content }) => (content === undefined ? [] : [{ id, content }])),
    damaged: opened.flatMap(({ id, content }) => (content === undefined ? [id] : [])),
  };
}

/** Throws whatever is wrong with the row. */
async function openRow(row: InboxRow, recipientKey: CryptoKey, vaultId: string): Promise<InboxContent> {
  const { hpkeSuite } = await import('./hpke-suite.js');
  const { info, aad } = inboxPlace(vaultId, row.id);
  const sender = { recipientKey, enc: bufferOf(row.encapsulated), info };
  const opened = await hpkeSuite.open(sender, bufferOf(row.sealed), aad);
  const text = unpad(new Uint8Array(opened));
  if (text === undefined) throw new TypeError('message: no padding of ours');
  return readInboxContent(text);
}

function bufferOf(bytes: InboxRow['sealed']): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
