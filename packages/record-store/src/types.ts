// SPDX-License-Identifier: Apache-2.0
import type { KeyDeriver } from './crypto/key-deriver.js';

/** 32 lower-case hex digits: 16 random bytes. Says nothing about whose record it is, or when it was made. */
export type RecordId = string;

/** A record as it was last written. Frozen through and through. */
export interface StoredRecord<Value = unknown> {
  readonly id: RecordId;
  /** 1 for a new record, one more with each write. */
  readonly revision: number;
  /** What it is, in the words of whoever stores it. Sealed with the value. */
  readonly kind: string;
  /** JSON: objects, arrays, strings, finite numbers, booleans, null. */
  readonly value: Value;
}

/** One change in a write. */
export type Change =
  | {
      /**
       * Without `id` a new record. With one, an existing record and the revision that the caller last saw; or a new
       * record under an id of `newRecordId()` with `expectedRevision` 0.
       */
      readonly put: {
        readonly id?: RecordId;
        readonly kind: string;
        readonly value: unknown;
        readonly expectedRevision?: number;
      };
    }
  | { readonly remove: { readonly id: RecordId; readonly expectedRevision: number } };

/** A line for the log: codes of `a-z 0-9 . -`, 1 to 64 characters, never a name or an answer. */
export interface AuditNote {
  readonly action: string;
  readonly recordId?: RecordId;
  readonly detail?: string;
}

/** A line of the log. */
export interface AuditEntry extends AuditNote {
  /** 1 for the first. */
  readonly sequence: number;
  /** ISO 8601 with the local offset. */
  readonly time: string;
  /** Who was named as the user; `?` for what happened while the vault was locked. */
  readonly actor: string;
}

/**
 * Memory that lasts until the browser ends, such as an extension's `storage.session`. Values are JSON. It gets one half
 * of the session: useless without the key in the database.
 */
export interface SessionPort {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** Where a vault is and how it behaves. */
export interface VaultOptions {
  readonly session: SessionPort;
  /** Database name; default `cradleside`. */
  readonly name?: string;
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** Milliseconds without `touch` after which the vault locks: 60 000 to 900 000, default 600 000. */
  readonly idleLockMs?: number;
  /** Records that one key seals before the next write makes a new one: default and most 2^24. Lower in tests. */
  readonly sealsAKey?: number;
  /** Replaces Argon2id in tests. */
  readonly deriveKey?: KeyDeriver;
}

/** What can be said without a secret. */
export type VaultCondition =
  | { readonly condition: 'absent' }
  | {
      readonly condition: 'locked';
      /** ISO 8601. */
      readonly lastBackup: string | null;
      readonly writesSinceBackup: number;
      /** Milliseconds until the next attempt is allowed; 0 to 60 000. */
      readonly retryAfterMs: number;
    }
  /** `isLost`: the browser has no database any more that could hold it. */
  | { readonly condition: 'unopenable'; readonly code: string; readonly isLost: boolean }
  | { readonly condition: 'newer'; readonly schema: number };

/** What opens a vault. The recovery code sets a new passphrase. */
export type UnlockSecret =
  | { readonly passphrase: string }
  | { readonly recoveryCode: string; readonly newPassphrase: string };

/** What opens a backup. */
export type BackupSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** Why a vault was locked. */
export type LockCause = 'button' | 'idle' | 'system' | 'clock' | 'restart' | 'hand-over';

/** A message that was sealed while the vault may have been locked. */
export interface InboxMessage {
  readonly id: string;
  readonly value: unknown;
}
