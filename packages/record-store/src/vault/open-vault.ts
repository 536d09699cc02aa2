// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { RecordStoreError } from '../errors.js';
import { readPointer } from '../storage/pointer.js';
import type { VaultSchema } from '../storage/rows.js';
import { withWriteLock } from '../storage/write-lock.js';
import type { LockCause, StoredRecord } from '../types.js';
import { applyWrite } from './apply-write.js';
import type { Edit } from './edit.js';
import type { PreparedWrite, WriteTerms } from './prepare-write.js';
import { prepareWrite } from './prepare-write.js';
import { refreshVault } from './refresh-vault.js';
import type { VaultState } from './vault-state.js';

/** Attempts at a write when others write too. Under the lock two are enough; without locks anything may come between. */
const mostAttempts = 50;

/** Where a vault's database is open. */
export interface VaultPlace {
  readonly name: string;
  readonly database: IDBPDatabase<VaultSchema>;
  readonly now: () => number;
  /** Records that one key seals at most. */
  readonly sealsAKey: number;
}

/** A vault in memory with its database: the one place that writes. */
export class OpenVault {
  readonly place: VaultPlace;
  #state: VaultState | undefined;

  constructor(place: VaultPlace, state: VaultState) {
    this.place = place;
    this.#state = state;
  }

  /** @throws RecordStoreError `locked` */
  get state(): VaultState {
    if (this.#state === undefined) throw new RecordStoreError('locked');
    return this.#state;
  }

  /** Writes an edit, all or nothing, after whatever others are writing. @throws RecordStoreError */
  async commit(edit: Edit): Promise<readonly StoredRecord[]> {
    return withWriteLock(this.place.name, () => this.commitUnderLock(edit));
  }

  /** As `commit`, for a caller that holds the write lock. */
  async commitUnderLock(edit: Edit): Promise<readonly StoredRecord[]> {
    // A restore may have come first: what is written into the old database would be deleted with it.
    const { name, database } = this.place;
    if ((await readPointer(name)).current !== database.name) throw new RecordStoreError('locked');
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const { state } = this;
      edit.check?.();
      const write = await prepareWrite(state, edit, this.#terms);
      // Locked meanwhile: the digest may have been worked out over what was already forgotten.
      if (this.#state !== state) throw new RecordStoreError('locked');
      if ((await applyWrite(this.place.database, write)) === 'written') {
        this.#remember(write);
        return write.records;
      }
      await this.#refresh();
    }
    throw new RecordStoreError('storage-failed');
  }

  /** Reads what others wrote. @returns whether there was anything. @throws RecordStoreError */
  async refresh(): Promise<boolean> {
    return withWriteLock(this.place.name, () => this.#refresh());
  }

  /**
   * Forgets everything, and then notes the lock in the log with keys that nobody else can reach any more. Does not wait
   * for others who write: locking comes first.
   * @returns whether the log has it
   */
  async close(cause: LockCause): Promise<boolean> {
    const state = this.#forget();
    if (state === undefined) return true;
    try {
      const edit: Edit = { notes: [{ action: 'vault.locked', detail: cause }], endsSession: true };
      const write = await prepareWrite(state, edit, this.#terms);
      return (await applyWrite(this.place.database, write)) === 'written';
    } catch {
      return false;
    } finally {
      state.keys.set.fill(0);
    }
  }

  /** Forgets everything: another panel has locked the vault. */
  drop(): void {
    this.#forget()?.keys.set.fill(0);
    this.place.database.close();
  }

  get #terms(): WriteTerms {
    return { nowMs: this.place.now(), sealsAKey: this.place.sealsAKey };
  }

  async #refresh(): Promise<boolean> {
    const before = this.state;
    const after = await refreshVault(this.place.database, before);
    if (this.#state === undefined) throw new RecordStoreError('locked');
    this.#state = after;
    return after !== before;
  }

  /** It may have been locked while the disk wrote: then there is nothing to remember. */
  #remember({ removed, entries, next }: PreparedWrite): void {
    if (this.#state === undefined) return;
    for (const id of removed) this.#state.entries.delete(id);
    for (const entry of entries) this.#state.entries.set(entry.record.id, entry);
    this.#state = { ...this.#state, ...next };
  }

  #forget(): VaultState | undefined {
    const state = this.#state;
    this.#state = undefined;
    for (const { member } of state?.entries.values() ?? []) member.fill(0);
    state?.entries.clear();
    return state;
  }
}
