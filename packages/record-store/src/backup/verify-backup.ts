// SPDX-License-Identifier: Apache-2.0
import { AuditChain } from '../audit/audit-chain.js';
import { fromBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { RecordStoreError } from '../errors.js';
import type { VaultHeader } from '../vault/header.js';
import { readHeader } from '../vault/header.js';
import type { VaultKeys } from '../vault/vault-keys.js';
import { deriveVaultKeys } from '../vault/vault-keys.js';
import type { Manifest } from './backup-part.js';
import type { OpenedBackup } from './read-backup.js';

/** A backup that was read to its end without a fault. */
export interface VerifiedBackup {
  readonly manifest: Manifest;
  readonly header: VaultHeader;
  readonly root: Bytes;
  readonly auditSeed: Bytes;
  readonly keys: VaultKeys;
  readonly records: number;
}

/**
 * Reads every part and writes nothing: every chunk opens, the log is unbroken from its first line, and nothing is
 * missing or twice.
 * @throws RecordStoreError `bad-backup`
 */
export async function verifyBackup(backup: OpenedBackup): Promise<VerifiedBackup> {
  const parts = backup.parts();
  const first = await parts.next();
  if (first.done === true || first.value.part !== 'manifest') throw bad();
  const manifest = first.value;
  const { root, auditSeed } = { root: fromBase64(manifest.root), auditSeed: fromBase64(manifest.auditSeed) };
  if (root === undefined || auditSeed === undefined) throw bad();
  const header = readHeader(manifest.header);
  const keys = await deriveVaultKeys(root, header.vaultId);
  const chain = AuditChain.start(keys, auditSeed);
  const ids = { record: new Set<string>(), inbox: new Set<string>() };
  let isEnded = false;
  for await (const part of parts) {
    if (isEnded) throw bad();
    switch (part.part) {
      case 'record':
      case 'inbox':
        if (ids[part.part].has(part.id)) throw bad();
        ids[part.part].add(part.id);
        break;
      case 'audit': {
        const [sealed, mac] = [fromBase64(part.sealed), fromBase64(part.mac)];
        if (sealed === undefined || mac === undefined) throw bad();
        chain.follow({ sequence: part.sequence, sealed, mac }, 'tags');
        break;
      }
      case 'end': {
        const { auditLength, auditHash, auditKey } = chain.state;
        const isWhole =
          ids.record.size === part.records && ids.inbox.size === part.inbox && auditLength === part.audit;
        const isChain = auditHash === manifest.auditHash && auditKey === manifest.auditKey;
        if (!isWhole || !isChain || backup.header.auditHash !== auditHash) throw bad();
        isEnded = true;
        break;
      }
      case 'manifest':
        throw bad();
      default:
        throw bad();
    }
  }
  if (!isEnded || backup.header.vaultId !== header.vaultId) throw bad();
  return { manifest, header, root, auditSeed, keys, records: ids.record.size };
}

function bad(): RecordStoreError {
  return new RecordStoreError('bad-backup');
}
