// SPDX-License-Identifier: Apache-2.0
import { keyBytes } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import { readInBatches } from '../storage/read-in-batches.js';
import { withWriteLock } from '../storage/write-lock.js';
import type { AuditEntry } from '../types.js';
import type { OpenVault } from '../vault/open-vault.js';
import { AuditChain } from './audit-chain.js';
import { openAuditEntry } from './audit-codec.js';

/**
 * Reads the whole log and follows its chain to the head. Rows that another panel adds meanwhile are left for the next
 * time.
 * @throws RecordStoreError `tampered`, `locked`
 */
export async function readAudit(vault: OpenVault): Promise<readonly AuditEntry[]> {
  return withWriteLock(vault.place.name, async () => {
    const { keys, head } = vault.state;
    const chain = AuditChain.start(keys, new Uint8Array(keyBytes));
    const entries: AuditEntry[] = [];
    for await (const rows of readInBatches(vault.place.database, 'audit')) {
      const known = rows.filter((row) => row.sequence <= head.auditLength);
      for (const row of known) chain.follow(row, 'hashes');
      entries.push(...(await Promise.all(known.map((row) => openAuditEntry(keys, row)))));
    }
    if (chain.state.auditLength !== head.auditLength || chain.state.auditHash !== head.auditHash)
      throw new RecordStoreError('tampered');
    return entries;
  });
}
