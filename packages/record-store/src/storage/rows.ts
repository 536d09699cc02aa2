// SPDX-License-Identifier: Apache-2.0
import type { DBSchema } from 'idb';
import type { Bytes } from '../bytes/bytes.js';
import type { RecordId } from '../types.js';
import type { HeadRow } from '../vault/head.js';

/** A sealed record. Nothing else about it is in clear. */
export interface RecordRow {
  readonly id: RecordId;
  readonly revision: number;
  readonly keyId: number;
  readonly suite: number;
  readonly sealed: Bytes;
}

/** A sealed line of the log, and its tag under a key that no longer exists. */
export interface AuditRow {
  readonly sequence: number;
  readonly sealed: Bytes;
  readonly mac: Bytes;
}

/** A message sealed to the vault's public key (HPKE, RFC 9180). */
export interface InboxRow {
  readonly id: string;
  readonly encapsulated: Bytes;
  readonly sealed: Bytes;
}

/** The header's text with its SHA-256, which tells damage from a wrong passphrase. */
export interface HeaderRow {
  readonly text: string;
  readonly checksum: Bytes;
}

/** The half of the session that lies on disk: a key that cannot be read out, and opens nothing alone. */
export interface SessionRow {
  readonly sessionId: string;
  readonly key: CryptoKey;
}

/** Wrong secrets since the last right one. Only slows a person down: a thief with a copy ignores it. */
export interface FailuresRow {
  readonly count: number;
  readonly lastMs: number;
}

/** One database holds one vault. */
export interface VaultSchema extends DBSchema {
  meta: { key: string; value: HeaderRow | HeadRow | SessionRow | FailuresRow };
  records: { key: string; value: RecordRow };
  audit: { key: number; value: AuditRow };
  inbox: { key: string; value: InboxRow };
}
