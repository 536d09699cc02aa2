// SPDX-License-Identifier: Apache-2.0

/**
 * What went wrong, for the program. Panels choose their own words.
 *
 * - `absent` there is no vault; `exists` there is one already
 * - `locked` the vault is locked, or was locked meanwhile
 * - `wrong-passphrase`, `wrong-recovery-code` the secret opens nothing; `too-soon` see `retryAfterMs`
 * - `weak-passphrase` `checkPassphrase` refuses it
 * - `tampered` what is stored is not what was written: nothing of it is shown
 * - `changed-elsewhere` another panel changed the record; nothing was written
 * - `not-json`, `too-large` a value cannot be kept; `no-such-record` nothing under this id
 * - `storage-full`, `storage-failed` nothing was written; `storage-low` there is little room left: begin nothing new
 * - `unopenable` the browser cannot open the database, or its header makes no sense: restore a backup
 * - `newer-schema` a newer version wrote this; nothing was written
 * - `blocked` another page holds the database open
 * - `reauthentication-needed` call `reauthenticate` first
 * - `bad-backup` no backup of ours, damaged, or cut off
 * - `no-backup` no backup was read to its end in this session, or it is confirmed already
 * - `derivation-failed` the key derivation could not run
 * - `clock-moved-back` the clock was set back while the vault was open: it is locked
 */
export type RecordStoreErrorCode =
  | 'absent'
  | 'exists'
  | 'locked'
  | 'wrong-passphrase'
  | 'wrong-recovery-code'
  | 'weak-passphrase'
  | 'too-soon'
  | 'tampered'
  | 'changed-elsewhere'
  | 'not-json'
  | 'too-large'
  | 'no-such-record'
  | 'storage-full'
  | 'storage-failed'
  | 'storage-low'
  | 'unopenable'
  | 'newer-schema'
  | 'blocked'
  | 'reauthentication-needed'
  | 'bad-backup'
  | 'no-backup'
  | 'derivation-failed'
  | 'clock-moved-back';

/** The one error of this package. The message repeats the code and never holds a value, a name or an id. */
export class RecordStoreError extends Error {
  readonly code: RecordStoreErrorCode;
  /** With `too-soon`: milliseconds until the next attempt is allowed, 1 to 60 000. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: RecordStoreErrorCode,
    options: { readonly cause?: unknown; readonly retryAfterMs?: number } = {},
  ) {
    super(`record store: ${code}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'RecordStoreError';
    this.code = code;
    this.retryAfterMs = options.retryAfterMs;
  }
}
