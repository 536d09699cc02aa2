// SPDX-License-Identifier: Apache-2.0
import { openDB } from 'idb';
import { createDatabase } from '../storage/create-database.js';
import { newDatabaseName, writePointer } from '../storage/pointer.js';
import type { RawRow } from './vault-rows.js';
import { writeRaw } from './vault-rows.js';

/** What a release wrote: a vault, a backup of it, its recovery code. Bytes are base64 behind `base64:`. */
export interface Golden {
  readonly recoveryCode: string;
  readonly backup: string;
  readonly rows: readonly unknown[];
}

/** Puts a stored vault into the browser as the version that wrote it left it. */
export async function storeGolden(name: string, { rows }: Golden): Promise<void> {
  const target = newDatabaseName(name);
  await writePointer(name, { current: null });
  (await createDatabase(target)).close();
  await writePointer(name, { current: target });
  await writeRaw(name, withBytes(rows) as readonly RawRow[]);
}

/** The backup as a file. */
export function goldenBackup({ backup }: Golden): Blob {
  return new Blob([withBytes(backup) as Uint8Array<ArrayBuffer>]);
}

function withBytes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' && inner.startsWith('base64:')
      ? new Uint8Array(Buffer.from(inner.slice('base64:'.length), 'base64'))
      : inner,
  );
}

/** Takes the pointer away, as damage would. */
export async function losePointer(name: string): Promise<void> {
  const database = await openDB(name);
  await database.delete('pointer', 'pointer');
  database.close();
}
