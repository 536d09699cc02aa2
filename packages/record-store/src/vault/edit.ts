// SPDX-License-Identifier: Apache-2.0
import type { MadeBackup } from '../backup/made-backup.js';
import type { SessionRow } from '../storage/rows.js';
import type { AuditNote, Change } from '../types.js';
import type { VaultHeader } from './header.js';
import type { VaultState } from './vault-state.js';

/** A line for the log that may have happened before now, and to someone else. */
export interface DatedNote extends AuditNote {
  readonly time?: string;
  readonly actor?: string;
}

/** Makes a new header from what is stored when the write is tried. */
export type HeaderChange = (state: VaultState) => Promise<VaultHeader>;

/** Everything that one write does, in one transaction. */
export interface Edit {
  readonly changes?: readonly Change[];
  /** Called for each attempt, when memory holds what the write builds on. What it throws refuses the write. */
  readonly check?: (() => void) | undefined;
  /** 'none': no line at all, not even the one that a change gets by itself. */
  readonly notes: readonly DatedNote[] | 'none';
  /** Messages to take off the inbox. */
  readonly inboxIds?: readonly string[];
  /** Called anew for each attempt. */
  readonly header?: HeaderChange;
  readonly actor?: string;
  /** A backup is where it is to be kept. */
  readonly backup?: MadeBackup;
  /** A new record key seals every record anew. */
  readonly newRecordKey?: true;
  readonly session?: SessionRow;
  /** Takes the session's key off the disk. */
  readonly endsSession?: true;
  /** Failed attempts no longer delay the next. */
  readonly forgetsFailures?: true;
  /** The first write after unlocking: there is no session on the disk yet. */
  readonly unlocks?: true;
}
