// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { frame } from '../bytes/frame.js';
import { pad, unpad } from '../crypto/padding.js';
import { open, seal } from '../crypto/seal.js';
import { suite } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { RecordId } from '../types.js';
import type { VaultKeys } from './vault-keys.js';

/** What is true of the whole vault after one write. Sealed. */
export interface HeadContent {
  /** Records that exist. */
  readonly count: number;
  /** `SetDigest` over them. */
  readonly setDigest: string;
  /** `ChainState` of the log. */
  readonly auditLength: number;
  readonly auditHash: string;
  readonly auditKey: string;
  /** SHA-256 of the header's text. */
  readonly headerHash: string;
  /** Who uses this vault, as the log names her. */
  readonly actor: string;
  /** Records sealed under the record key so far. Absent in heads from before this was counted: then nobody knows. */
  readonly sealedUnderKey?: number | undefined;
  /** Ids that the last few writes touched, so that other panels need not read everything again. */
  readonly journal: readonly { readonly sequence: number; readonly ids: readonly RecordId[] }[];
}

/** The head as it lies in the database. The clear fields are bound to the sealed ones. */
export interface HeadRow {
  readonly sequence: number;
  /** ISO 8601; null before the first backup. */
  readonly lastBackup: string | null;
  readonly writesSinceBackup: number;
  readonly sealed: Bytes;
}

/** The head, opened. */
export interface Head extends HeadContent {
  readonly sequence: number;
  readonly lastBackup: string | null;
  readonly writesSinceBackup: number;
}

/** Seals a head for the database. */
export async function sealHead(keys: VaultKeys, head: Head): Promise<HeadRow> {
  const { sequence, lastBackup, writesSinceBackup, ...content } = head;
  const clear = { sequence, lastBackup, writesSinceBackup };
  return { ...clear, sealed: await seal(keys.head, pad(JSON.stringify(content)), headPlace(keys, clear)) };
}

/** @throws RecordStoreError `tampered` */
export async function openHead(keys: VaultKeys, row: HeadRow): Promise<Head> {
  const { sequence, lastBackup, writesSinceBackup } = row;
  const padded = await open(keys.head, row.sealed, headPlace(keys, row));
  const text = padded && unpad(padded);
  if (text === undefined) throw new RecordStoreError('tampered');
  // Sealed with our key: the form is ours.
  return { ...(JSON.parse(text) as HeadContent), sequence, lastBackup, writesSinceBackup };
}

/** Whether a row has the form of a head. Its content is checked by opening it. */
export function isHeadRow(value: unknown): value is HeadRow {
  if (typeof value !== 'object' || value === null) return false;
  const { sequence, lastBackup, writesSinceBackup, sealed } = value as Record<keyof HeadRow, unknown>;
  const isTime = lastBackup === null || typeof lastBackup === 'string';
  return isCount(sequence) && isCount(writesSinceBackup) && isTime && sealed instanceof Uint8Array;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function headPlace(
  { vaultId }: VaultKeys,
  { sequence, lastBackup, writesSinceBackup }: Omit<HeadRow, 'sealed'>,
): Bytes {
  return frame('head', suite, vaultId, sequence, lastBackup ?? '', writesSinceBackup);
}
