// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { frame } from '../bytes/frame.js';
import { pad, unpad } from '../crypto/padding.js';
import { open, seal } from '../crypto/seal.js';
import { suite } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { AuditRow } from '../storage/rows.js';
import type { AuditEntry } from '../types.js';
import type { VaultKeys } from '../vault/vault-keys.js';

/** Seals a line of the log at its place. */
export async function sealAuditEntry(keys: VaultKeys, entry: AuditEntry): Promise<Bytes> {
  const { sequence, ...content } = entry;
  return seal(keys.audit, pad(JSON.stringify(content)), auditPlace(keys, sequence));
}

/** @throws RecordStoreError `tampered` */
export async function openAuditEntry(keys: VaultKeys, { sequence, sealed }: AuditRow): Promise<AuditEntry> {
  const padded = await open(keys.audit, sealed, auditPlace(keys, sequence));
  const text = padded && unpad(padded);
  if (text === undefined) throw new RecordStoreError('tampered');
  return { sequence, ...(JSON.parse(text) as Omit<AuditEntry, 'sequence'>) };
}

function auditPlace({ vaultId }: VaultKeys, sequence: number): Bytes {
  return frame('audit', suite, vaultId, sequence);
}
