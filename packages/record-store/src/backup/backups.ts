// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import { requirePassphrase } from '../passphrase/require-passphrase.js';
import type { OpenSession } from '../session/open-session.js';
import type { Edit } from '../vault/edit.js';
import { backupStream } from './backup-stream.js';
import type { MadeBackup } from './made-backup.js';

/** The backups of one session. One counts as made when someone says that its file is there. */
export class Backups {
  readonly #session: OpenSession;
  #made: MadeBackup | undefined;

  constructor(session: OpenSession) {
    this.#session = session;
  }

  /** When the last backup was made that nobody has confirmed yet; null when there is none. */
  get unconfirmed(): string | null {
    return this.#made?.createdAt ?? null;
  }

  /** @throws RecordStoreError `reauthentication-needed`, `weak-passphrase` */
  stream(passphrase: string): ReadableStream<Uint8Array> {
    requirePassphrase(passphrase);
    const session = this.#session;
    return backupStream({
      ...session.settings,
      state: () => session.use().state,
      database: session.use().place.database,
      secrets: session.reauthentication.secrets(),
      passphrase,
      onMade: (made) => {
        this.#made = made;
      },
    });
  }

  /** @param commit writes it down. @throws RecordStoreError `no-backup`, and what `commit` throws */
  async confirm(commit: (edit: Edit) => Promise<unknown>): Promise<void> {
    const made = this.#made;
    if (made === undefined) throw new RecordStoreError('no-backup');
    await commit({ notes: [{ action: 'vault.backed-up' }], backup: made });
    if (this.#made === made) this.#made = undefined;
  }
}
