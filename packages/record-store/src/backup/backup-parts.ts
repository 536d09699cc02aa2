// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { toBase64 } from '../bytes/base64.js';
import { readInBatches } from '../storage/read-in-batches.js';
import type { VaultSchema } from '../storage/rows.js';
import { writeHeader } from '../vault/header.js';
import type { VaultSecrets } from '../vault/vault-secrets.js';
import type { VaultState } from '../vault/vault-state.js';
import type { BackupPart } from './backup-part.js';

/**
 * The parts of a backup as of the moment it begins. Records come from memory, where each is frozen, so that writes
 * meanwhile change nothing; rows of the log never change.
 */
export async function* backupParts({
  state,
  database,
  secrets,
}: {
  readonly state: () => VaultState;
  readonly database: IDBPDatabase<VaultSchema>;
  readonly secrets: VaultSecrets;
}): AsyncGenerator<BackupPart, void> {
  const { header, head, entries } = state();
  const records = Array.from(entries.values(), ({ record }) => record);
  const messages = await database.getAll('inbox');
  yield {
    part: 'manifest',
    root: toBase64(secrets.root),
    auditSeed: toBase64(secrets.auditSeed),
    header: writeHeader(header),
    actor: head.actor,
    sequence: head.sequence,
    auditLength: head.auditLength,
    auditHash: head.auditHash,
    auditKey: head.auditKey,
  };
  for (const { id, revision, kind, value } of records) yield { part: 'record', id, revision, kind, value };
  for await (const rows of readInBatches(database, 'audit')) {
    for (const { sequence, sealed, mac } of rows) {
      if (sequence > head.auditLength) break;
      yield { part: 'audit', sequence, sealed: toBase64(sealed), mac: toBase64(mac) };
    }
  }
  for (const { id, encapsulated, sealed } of messages)
    yield { part: 'inbox', id, encapsulated: textOf(encapsulated), sealed: textOf(sealed) };
  yield { part: 'end', records: records.length, audit: head.auditLength, inbox: messages.length };
}

/** A damaged message goes along, and stays damaged. */
function textOf(bytes: unknown): string {
  return bytes instanceof Uint8Array ? toBase64(bytes) : '';
}
