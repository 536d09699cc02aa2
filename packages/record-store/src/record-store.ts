// SPDX-License-Identifier: Apache-2.0
import { readAudit } from './audit/read-audit.js';
import { Backups } from './backup/backups.js';
import { ChangedEvent, LockedEvent } from './events.js';
import { readInbox } from './inbox/read-inbox.js';
import { renewPassphrase, renewRecovery } from './vault/renew-slots.js';
import type { SessionParts } from './session/open-session.js';
import { OpenSession } from './session/open-session.js';
import { actorName } from './vault/actor-name.js';
import type { Edit } from './vault/edit.js';
import { shredding } from './vault/shredding.js';
import type {
  AuditEntry,
  AuditNote,
  Change,
  InboxMessage,
  LockCause,
  RecordId,
  StoredRecord,
} from './types.js';

/**
 * An open vault: every record in memory, every write on the disk before it is told as done. Any method throws a
 * RecordStoreError `locked` once the vault is locked.
 *
 * - `locked` (LockedEvent): nothing is in memory any more; leave the page
 * - `changed` (ChangedEvent): another panel wrote; memory has it already
 */
export class RecordStore extends EventTarget {
  readonly #session: OpenSession;
  readonly #backups: Backups;

  /** Not for callers: `createVault`, `unlockVault` and `resumeVault` make stores. */
  constructor(parts: SessionParts) {
    super();
    this.#session = new OpenSession(parts, {
      onLocked: (cause, settled) => this.dispatchEvent(new LockedEvent(cause, settled)),
      onChanged: () => this.dispatchEvent(new ChangedEvent()),
    });
    this.#backups = new Backups(this.#session);
  }

  /** Who uses this vault, as the log names her. */
  get actor(): string {
    return this.#session.use().state.head.actor;
  }

  /** When the vault locks unless `touch` is called: milliseconds since 1970. */
  get deadlineMs(): number {
    return this.#session.deadlineMs;
  }

  /** When the last backup was finished (ISO 8601), and the records written since. */
  get backupState(): { readonly lastBackup: string | null; readonly writesSinceBackup: number } {
    const { lastBackup, writesSinceBackup } = this.#session.use().state.head;
    return { lastBackup, writesSinceBackup };
  }

  /** All records, or those of one kind, in no particular order. */
  records(kind?: string): readonly StoredRecord[] {
    const all = Array.from(this.#session.use().state.entries.values(), ({ record }) => record);
    return kind === undefined ? all : all.filter((record) => record.kind === kind);
  }

  /** A record, or undefined when there is none under this id. */
  read(id: RecordId): StoredRecord | undefined {
    return this.#session.use().state.entries.get(id)?.record;
  }

  /**
   * Writes all changes and their lines of the log in one transaction. Resolves after the disk has them; when it
   * rejects, none was written.
   * @param notes when empty, a line for each change is written; 'none' writes no line, for saving again what has a line
   *   already, such as a draft after each answer
   * @param check called, maybe again, when memory holds what the write builds on; what it throws refuses the write
   * @returns what was put, in the order of the changes
   * @throws RecordStoreError `changed-elsewhere`, `storage-full`, `storage-failed`, `too-large`
   * @throws TypeError for a value that is no JSON, and for malformed ids, kinds and notes
   */
  async write(
    changes: readonly Change[],
    notes: readonly AuditNote[] | 'none',
    check?: () => void,
  ): Promise<readonly StoredRecord[]> {
    return this.#commit({ changes, notes, check });
  }

  /** Adds lines to the log. @throws RecordStoreError, TypeError as `write` */
  async note(notes: readonly AuditNote[]): Promise<void> {
    if (notes.length > 0) await this.#commit({ notes });
  }

  /** The whole log, oldest line first, checked against what was last written, by whichever panel. @throws RecordStoreError `tampered` */
  async readAudit(): Promise<readonly AuditEntry[]> {
    return readAudit(await this.#session.catchUp());
  }

  /** What was sealed while the vault was locked, or is still there, without what is damaged. */
  async readInbox(): Promise<readonly InboxMessage[]> {
    return (await readInbox(this.#session)).messages;
  }

  /** Ids of messages that cannot be read: someone's answers may be lost in them. They stay where they are. */
  async damagedInbox(): Promise<readonly string[]> {
    return (await readInbox(this.#session)).damaged;
  }

  /** As `write`, and takes messages off the inbox in the same transaction. */
  async receive(
    changes: readonly Change[],
    notes: readonly AuditNote[],
    inboxIds: readonly string[],
  ): Promise<readonly StoredRecord[]> {
    return this.#commit({ changes, notes, inboxIds });
  }

  /** Another idle time from now on: 60 000 to 900 000 ms, both included. @throws RangeError outside of it */
  async lockAfter(idleLockMs: number): Promise<void> {
    await this.#session.lockAfter(idleLockMs);
  }

  /** Someone used the panel: the deadline moves. */
  touch(): void {
    this.#session.touch();
  }

  /** Locks here and in every other panel. Resolves when nothing is left, after the `locked` event. */
  async lock(cause: LockCause): Promise<void> {
    await this.#session.lock(cause);
  }

  /**
   * Asks for the passphrase again. For 60 seconds it allows `backup`, `shred`, `changePassphrase` and
   * `renewRecoveryCode`. @throws RecordStoreError `wrong-passphrase`, `too-soon`
   */
  async reauthenticate(passphrase: string): Promise<void> {
    this.#session.use();
    await this.#session.reauthentication.confirm(passphrase);
  }

  /** @throws RecordStoreError `reauthentication-needed`, `weak-passphrase` */
  async changePassphrase(next: string): Promise<void> {
    const secrets = this.#session.reauthentication.secrets();
    const { deriveKey } = this.#session.settings;
    const { state } = this.#session.use();
    await this.#commit(await renewPassphrase(state, secrets, { passphrase: next, deriveKey }));
  }

  /** A new recovery code; the old one opens nothing any more, backups apart that were made before. */
  async renewRecoveryCode(): Promise<string> {
    const secrets = this.#session.reauthentication.secrets();
    const { code, edit } = await renewRecovery(this.#session.use().state, secrets);
    await this.#commit(edit);
    return code;
  }

  /** @param name 1 to 80 characters */
  async renameActor(name: string): Promise<void> {
    await this.#commit({ notes: [{ action: 'actor.renamed' }], actor: actorName(name) });
  }

  /**
   * Removes records for good: the others are sealed anew under a new key and the old key is thrown away, in one
   * transaction, in which `alongside` is written too. Copies in backups stay.
   * @throws RecordStoreError `reauthentication-needed`, `no-such-record`, and as `write`
   */
  async shred(
    ids: readonly RecordId[],
    notes: readonly AuditNote[],
    alongside: readonly Change[] = [],
  ): Promise<void> {
    this.#session.reauthentication.secrets();
    await this.#commit(shredding(this.#session.use().state, { ids, notes, alongside }));
  }

  /**
   * A backup (`*.hvbackup`) of what is stored now, opened by this passphrase or the recovery code. Made as it is read,
   * in bounded memory. Errors when the vault is locked before it ends. Counts once `confirmBackup` was called.
   * @throws RecordStoreError `reauthentication-needed`, `weak-passphrase`
   */
  backup(passphrase: string): ReadableStream<Uint8Array> {
    return this.#backups.stream(passphrase);
  }

  /** When the backup was made that was read to its end and not confirmed (ISO 8601); null when there is none. */
  get unconfirmedBackup(): string | null {
    return this.#backups.unconfirmed;
  }

  /** The file of the last backup is there, closed. Changes `backupState`. @throws RecordStoreError `no-backup` */
  async confirmBackup(): Promise<void> {
    await this.#backups.confirm((edit) => this.#commit(edit));
  }

  async #commit(edit: Edit): Promise<readonly StoredRecord[]> {
    const records = await this.#session.use().commit(edit);
    this.#session.announceChange();
    return records;
  }
}
