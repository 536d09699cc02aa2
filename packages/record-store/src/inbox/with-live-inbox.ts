// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { readMeta } from '../storage/meta-rows.js';
import { openCurrent } from '../storage/open-current.js';
import type { InboxRow, VaultSchema } from '../storage/rows.js';
import type { Content } from '../vault/fill-vault.js';
import type { VaultHeader } from '../vault/header.js';
import type { VaultKeys } from '../vault/vault-keys.js';
import { openInbox } from './open-inbox.js';

/** The vault that comes out of a backup. */
interface ComingVault {
  readonly keys: VaultKeys;
  readonly header: VaultHeader;
}

/**
 * Adds to the contents of a backup what still lies in the inbox of the live vault: answers that nobody has seen. Rows go
 * over as they are, damaged ones too, when the live vault is the backup's own; when its header cannot tell, those that
 * the backup's keys open. A message that is in both comes once. The caller holds the write lock.
 */
export async function withLiveInbox(
  name: string,
  coming: ComingVault,
  contents: AsyncIterable<Content>,
): Promise<AsyncGenerator<Content, void>> {
  const rows = await liveRows(name, coming);
  return (async function* all() {
    const ids = new Set<string>();
    for await (const content of contents) {
      if (content.store === 'inbox') ids.add(content.row.id);
      yield content;
    }
    for (const row of rows) if (!ids.has(row.id)) yield { store: 'inbox', row };
  })();
}

/** None when there is no live vault, or the browser cannot read it: then a restore is what is left. */
async function liveRows(name: string, coming: ComingVault): Promise<readonly InboxRow[]> {
  const live = await openCurrent(name).catch(() => undefined);
  if (live === undefined) return [];
  try {
    return await rowsOf(live.database, coming);
  } catch {
    return [];
  } finally {
    live.database.close();
  }
}

async function rowsOf(
  database: IDBPDatabase<VaultSchema>,
  { keys, header }: ComingVault,
): Promise<readonly InboxRow[]> {
  const meta = await readMeta(database).catch(() => undefined);
  if (meta !== undefined && meta.header.vaultId !== header.vaultId) return [];
  const rows = await database.getAll('inbox');
  if (meta !== undefined) return rows;
  const { messages } = await openInbox(database, keys, header);
  const ours = new Set(messages.map(({ id }) => id));
  return rows.filter(({ id }) => ours.has(id));
}
