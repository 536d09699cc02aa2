// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { AuditChain } from '../audit/audit-chain.js';
import type { Bytes } from '../bytes/bytes.js';
import { toHex } from '../bytes/hex.js';
import { toUtf8 } from '../bytes/text.js';
import { keyBytes } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import { readMeta } from '../storage/meta-rows.js';
import { readInBatches } from '../storage/read-in-batches.js';
import type { VaultSchema } from '../storage/rows.js';
import type { RecordId } from '../types.js';
import type { Head } from './head.js';
import { openHead } from './head.js';
import type { Entry } from './record-codec.js';
import { RecordCodec } from './record-codec.js';
import { openRecordKey } from './record-key.js';
import { SetDigest } from './set-digest.js';
import type { VaultKeys } from './vault-keys.js';
import type { VaultState } from './vault-state.js';

/** How much of the log is followed: with the seed its tags too. A session that goes on has followed it before. */
export type AuditCheck = { readonly seed: Bytes } | 'hashes' | 'none';

/**
 * Reads a whole vault and checks that it is what was last written: every record opens at its place, the set is
 * complete, the log is unbroken. The caller holds the write lock, since it takes more than one transaction.
 * @throws RecordStoreError `tampered`
 */
export async function loadVault(
  database: IDBPDatabase<VaultSchema>,
  keys: VaultKeys,
  auditCheck: AuditCheck,
): Promise<VaultState> {
  const { header, headerText, headRow } = await readMeta(database);
  const head = await openHead(keys, headRow);
  if (toHex(keys.digest.sha256(toUtf8(headerText))) !== head.headerHash)
    throw new RecordStoreError('tampered');
  const recordKey = await openRecordKey(keys, header);
  const entries = await loadRecords(database, new RecordCodec(keys, recordKey), head);
  if (auditCheck !== 'none') await followAudit(database, keys, { head, auditCheck });
  return { keys, header, recordKey, head, entries };
}

async function loadRecords(
  database: IDBPDatabase<VaultSchema>,
  codec: RecordCodec,
  head: Head,
): Promise<Map<RecordId, Entry>> {
  const entries = new Map<RecordId, Entry>();
  const digest = new SetDigest();
  const take = (batch: readonly Entry[]) => {
    for (const entry of batch) {
      digest.add(entry.member);
      entries.set(entry.record.id, entry);
    }
  };
  let opening: Promise<readonly Entry[]> = Promise.resolve([]);
  for await (const rows of readInBatches(database, 'records')) {
    const before = opening;
    opening = Promise.all(rows.map((row) => codec.open(row)));
    // Awaited in the next round, or not at all when this round fails.
    opening.catch(() => undefined);
    take(await before);
  }
  take(await opening);
  if (entries.size !== head.count || digest.toHex() !== head.setDigest)
    throw new RecordStoreError('tampered');
  return entries;
}

async function followAudit(
  database: IDBPDatabase<VaultSchema>,
  keys: VaultKeys,
  { head, auditCheck }: { readonly head: Head; readonly auditCheck: Exclude<AuditCheck, 'none'> },
): Promise<void> {
  const withTags = auditCheck !== 'hashes';
  const chain = AuditChain.start(keys, withTags ? auditCheck.seed : new Uint8Array(keyBytes));
  for await (const rows of readInBatches(database, 'audit'))
    for (const row of rows) chain.follow(row, withTags ? 'tags' : 'hashes');
  const { auditLength, auditHash, auditKey } = chain.state;
  const isWhole = auditLength === head.auditLength && auditHash === head.auditHash;
  if (!isWhole || (withTags && auditKey !== head.auditKey)) throw new RecordStoreError('tampered');
}
