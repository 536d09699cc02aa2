// SPDX-License-Identifier: Apache-2.0
import { openDB } from 'idb';
import { createDatabase } from '../storage/create-database.js';
import { newDatabaseName, writePointer } from '../storage/pointer.js';
import type { RawRow } from './vault-rows.js';
import { readRaw, writeRaw } from './vault-rows.js';

/** A stored vault as text: bytes are base64 behind `base64:`. The session's key is left out. */
export async function writeGolden(name: string): Promise<string> {
  const rows = (await readRaw(name)).filter(({ key }) => key !== 'session');
  return JSON.stringify(
    rows,
    (_, value: unknown) =>
      value instanceof Uint8Array ? `base64:${Buffer.from(value).toString('base64')}` : value,
    1,
  );
}

/** Puts a stored vault into the browser as the version that wrote it left it. */
export async function readGolden(name: string, text: string): Promise<readonly RawRow[]> {
  const rows = JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('base64:')
      ? new Uint8Array(Buffer.from(value.slice('base64:'.length), 'base64'))
      : value,
  ) as RawRow[];
  const target = newDatabaseName(name);
  await writePointer(name, { current: null });
  (await createDatabase(target)).close();
  await writePointer(name, { current: target });
  await writeRaw(name, rows);
  return rows;
}

/** Takes the pointer away, as damage would. */
export async function losePointer(name: string): Promise<void> {
  const database = await openDB(name);
  await database.delete('pointer', 'pointer');
  database.close();
}
