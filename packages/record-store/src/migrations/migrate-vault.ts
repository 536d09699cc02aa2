// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { readInBatches } from '../storage/read-in-batches.js';
import { replaceDatabase } from '../storage/replace-database.js';
import type { VaultSchema } from '../storage/rows.js';
import type { StoredRecord } from '../types.js';
import type { Content } from '../vault/fill-vault.js';
import { fillVault } from '../vault/fill-vault.js';
import { loadVault } from '../vault/load-vault.js';
import type { VaultKeys } from '../vault/vault-keys.js';
import type { VaultSecrets } from '../vault/vault-secrets.js';
import type { VaultState } from '../vault/vault-state.js';
import { currentSchema } from './current-schema.js';
import { migrations } from './registry.js';

/**
 * Brings an older vault to the current schema in a new database. Until that is verified and the pointer names it, the
 * old one is current and untouched.
 * @returns the new database, open; the old one is closed
 * @throws RecordStoreError
 */
export async function migrateVault(
  old: { readonly name: string; readonly database: IDBPDatabase<VaultSchema>; readonly nowMs: number },
  keys: VaultKeys,
  { auditSeed }: VaultSecrets,
): Promise<IDBPDatabase<VaultSchema>> {
  const state = await loadVault(old.database, keys, { seed: auditSeed });
  const { header, head } = state;
  const schema = currentSchema();
  const blueprint = {
    keys,
    header: { ...header, schema },
    chain: head,
    actor: head.actor,
    sequence: head.sequence,
    lastBackup: head.lastBackup,
    writesSinceBackup: head.writesSinceBackup,
    note: { action: 'vault.migrated', detail: `schema-${schema}`, actor: head.actor },
    nowMs: old.nowMs,
  };
  const database = await replaceDatabase(old.name, {
    fill: (empty) => fillVault(empty, blueprint, contents(old.database, state)),
    verify: (filled) => loadVault(filled, keys, { seed: auditSeed }),
  });
  old.database.close();
  return database;
}

async function* contents(
  database: IDBPDatabase<VaultSchema>,
  state: VaultState,
): AsyncGenerator<Content, void> {
  for (const { record } of state.entries.values())
    yield { store: 'records', record: migrated(record, state.header.schema) };
  for await (const rows of readInBatches(database, 'audit'))
    for (const row of rows) yield { store: 'audit', row };
  for (const row of await database.getAll('inbox')) yield { store: 'inbox', row };
}

function migrated(record: StoredRecord, schema: number): StoredRecord {
  const steps = migrations.filter(({ to }) => to > schema);
  const { id, revision } = record;
  const { kind, value } = steps.reduce((content, step) => step.changeRecord(content), {
    kind: record.kind,
    value: record.value,
  });
  return { id, revision, kind, value };
}
