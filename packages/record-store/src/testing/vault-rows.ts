// SPDX-License-Identifier: Apache-2.0
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

const stores = ['meta', 'records', 'audit', 'inbox'] as const;

/** A stored row as someone outside the program sees it. */
export interface RawRow {
  readonly store: (typeof stores)[number];
  readonly key: IDBValidKey;
  readonly value: Record<string, unknown>;
}

/** Opens the current database of a vault without the program, as a thief or a fault would. */
export async function openRaw(name: string): Promise<IDBPDatabase> {
  const pointerDatabase = await openDB(name);
  const pointer = (await pointerDatabase.get('pointer', 'pointer')) as { readonly current: string };
  pointerDatabase.close();
  return openDB(pointer.current);
}

/** Every row of a vault. */
export async function readRaw(name: string): Promise<readonly RawRow[]> {
  const database = await openRaw(name);
  const rows: RawRow[] = [];
  for (const store of stores) {
    const keys = await database.getAllKeys(store);
    const values = (await database.getAll(store)) as Record<string, unknown>[];
    keys.forEach((key, index) => rows.push({ store, key, value: values[index] ?? {} }));
  }
  database.close();
  return rows;
}

/** Puts rows in, past the program; `null` takes one out. */
export async function writeRaw(
  name: string,
  rows: readonly { readonly store: RawRow['store']; readonly key: IDBValidKey; readonly value: unknown }[],
): Promise<void> {
  const database = await openRaw(name);
  for (const { store, key, value } of rows) {
    if (value === null) await database.delete(store, key);
    else if (store === 'meta') await database.put(store, value, key);
    else await database.put(store, value);
  }
  database.close();
}

/** Puts a vault back to exactly these rows. */
export async function resetRaw(name: string, rows: readonly RawRow[]): Promise<void> {
  const database = await openRaw(name);
  for (const store of stores) await database.clear(store);
  database.close();
  await writeRaw(name, rows);
}

/** One text for everything that is stored: equal when nothing was changed. */
export async function rawDigest(name: string): Promise<string> {
  const text = JSON.stringify(await readRaw(name), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  );
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}
