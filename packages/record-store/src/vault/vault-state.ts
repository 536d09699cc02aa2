// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '../types.js';
import type { Head } from './head.js';
import type { VaultHeader } from './header.js';
import type { Entry } from './record-codec.js';
import type { RecordKey } from './record-key.js';
import type { VaultKeys } from './vault-keys.js';

/** An open vault in memory, as of one head. */
export interface VaultState {
  readonly keys: VaultKeys;
  readonly header: VaultHeader;
  readonly recordKey: RecordKey;
  readonly head: Head;
  /** Changed in place: copying it for each write would cost more than the write. */
  readonly entries: Map<RecordId, Entry>;
}
