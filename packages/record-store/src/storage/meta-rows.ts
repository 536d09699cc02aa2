// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { equalBytes } from '../bytes/equal-bytes.js';
import type { Bytes } from '../bytes/bytes.js';
import { toUtf8 } from '../bytes/text.js';
import { RecordStoreError } from '../errors.js';
import type { HeadRow } from '../vault/head.js';
import { isHeadRow } from '../vault/head.js';
import type { VaultHeader } from '../vault/header.js';
import { readHeader, writeHeader } from '../vault/header.js';
import type { FailuresRow, HeaderRow, SessionRow, VaultSchema } from './rows.js';

/** Header and head as they lie in one snapshot. */
export interface MetaRows {
  readonly header: VaultHeader;
  readonly headerText: string;
  readonly headRow: HeadRow;
}

/** The header as it is stored. */
export async function headerRow(header: VaultHeader): Promise<HeaderRow> {
  const text = writeHeader(header);
  return { text, checksum: await checksumOf(text) };
}

/**
 * Reads header and head.
 * @throws RecordStoreError `tampered` when either is missing, damaged or malformed; `newer-schema`
 */
export async function readMeta(database: IDBPDatabase<VaultSchema>): Promise<MetaRows> {
  const { store, done } = database.transaction('meta');
  const [header, headRow] = await Promise.all([store.get('header'), store.get('head'), done]);
  if (!isHeaderRow(header) || !isHeadRow(headRow)) throw new RecordStoreError('tampered');
  if (!equalBytes(await checksumOf(header.text), header.checksum)) throw new RecordStoreError('tampered');
  return { header: readHeader(header.text), headerText: header.text, headRow };
}

/** undefined when no session lies here. */
export async function readSessionRow(database: IDBPDatabase<VaultSchema>): Promise<SessionRow | undefined> {
  const row = await database.get('meta', 'session');
  return row !== undefined && 'sessionId' in row && row.key instanceof CryptoKey ? row : undefined;
}

/** No failures when the row is missing or malformed: it protects nothing from whoever can change it. */
export async function readFailures(database: IDBPDatabase<VaultSchema>): Promise<FailuresRow> {
  const row = await database.get('meta', 'failures');
  const isSound =
    row !== undefined && 'count' in row && Number.isSafeInteger(row.count) && Number.isFinite(row.lastMs);
  return isSound ? row : { count: 0, lastMs: 0 };
}

function isHeaderRow(value: unknown): value is HeaderRow {
  if (typeof value !== 'object' || value === null) return false;
  const { text, checksum } = value as Record<keyof HeaderRow, unknown>;
  return typeof text === 'string' && checksum instanceof Uint8Array;
}

async function checksumOf(text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(text)));
}
