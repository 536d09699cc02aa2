// SPDX-License-Identifier: Apache-2.0
import type { AuditEntry, StoredRecord } from '../types.js';

/** What comes first inside a backup: everything of the vault but its rows. */
export interface Manifest {
  readonly part: 'manifest';
  /** The two secrets of the vault, base64. */
  readonly root: string;
  readonly auditSeed: string;
  /** The header as the vault has it. */
  readonly header: string;
  readonly actor: AuditEntry['actor'];
  readonly sequence: number;
  readonly auditLength: number;
  readonly auditHash: string;
  readonly auditKey: string;
}

/** What a backup consists of, in this order. Bytes are base64. */
export type BackupPart =
  | Manifest
  | ({ readonly part: 'record' } & StoredRecord)
  | { readonly part: 'audit'; readonly sequence: number; readonly sealed: string; readonly mac: string }
  | { readonly part: 'inbox'; readonly id: string; readonly encapsulated: string; readonly sealed: string }
  | { readonly part: 'end'; readonly records: number; readonly audit: number; readonly inbox: number };
