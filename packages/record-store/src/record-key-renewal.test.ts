// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, it } from 'vitest';
import { createVault } from './create-vault.js';
import golden from './fixtures/schema-1.json';
import type { RecordStore } from './record-store.js';
import { resumeVault } from './resume-vault.js';
import { storeGolden } from './testing/golden.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import { readRaw } from './testing/vault-rows.js';
import { restoreVault } from './restore-vault.js';
import type { Change } from './types.js';
import { unlockVault } from './unlock-vault.js';

const sealsAKey = 5;
let options: ReturnType<typeof freshVaultOptions> & { readonly sealsAKey: number };
let store: RecordStore;

beforeEach(async () => {
  options = { ...freshVaultOptions(), sealsAKey };
  ({ store } = await createVault({ passphrase, actor: 'Visitor Example' }, options));
});

const put = (value: string): Change => ({ put: { kind: 'family', value } });

async function keysInUse(): Promise<unknown[]> {
  const rows = await readRaw(options.name);
  const ofRecords = rows.filter(({ store: name }) => name === 'records');
  return [...new Set(ofRecords.map(({ value }) => value['keyId']))];
}

async function renewals(): Promise<number> {
  return (await store.readAudit()).filter(({ action }) => action === 'record-key.renewed').length;
}

it('a key seals its last record, and the next write seals every record under a new one', async () => {
  for (const value of ['A', 'B', 'C', 'D', 'E']) await store.write([put(value)], []);
  expect(await keysInUse()).toEqual([1]);
  expect(await renewals()).toBe(0);
  await store.write([put('F')], []);
  expect(await keysInUse()).toEqual([2]);
  expect(await renewals()).toBe(1);
});

it('revisions of one record count, and so does a write that leaves no line of its own', async () => {
  let [record] = await store.write([put('A')], []);
  for (const value of ['B', 'C', 'D', 'E', 'F']) {
    const { id, revision } = record ?? { id: '', revision: 0 };
    [record] = await store.write(
      [{ put: { id, kind: 'family', value, expectedRevision: revision } }],
      'none',
    );
  }
  expect(await keysInUse()).toEqual([2]);
  expect(await renewals()).toBe(1);
});

it('the count outlives a lock, and lines of the log do not add to it', async () => {
  await store.write(['A', 'B', 'C', 'D', 'E'].map(put), []);
  for (let round = 0; round < 3; round += 1) {
    await store.lock('button');
    store = await unlockVault({ passphrase }, options);
  }
  expect(await keysInUse()).toEqual([1]);
  await store.write([put('F')], []);
  expect(await keysInUse()).toEqual([2]);
});

it('what was sealed anew opens at the next unlock, and another panel reads it at its next write', async () => {
  const other = await resumeVault(options);
  await store.write(['A', 'B', 'C', 'D', 'E'].map(put), []);
  await store.write([put('F')], []);
  await other?.write([put('G')], []);
  const values = (vault: RecordStore | null) =>
    vault
      ?.records()
      .map(({ value }) => String(value))
      .toSorted((one, next) => one.localeCompare(next));
  expect(values(other)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  await store.lock('button');
  store = await unlockVault({ passphrase }, options);
  expect(values(store)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
});

it('a restored vault begins with a new key, which has sealed each of its records once', async () => {
  await store.write(['A', 'B', 'C', 'D'].map(put), []);
  await store.reauthenticate(passphrase);
  const file = await new Response(store.backup(otherPassphrase)).blob();
  await store.lock('button');
  await restoreVault(file, { passphrase: otherPassphrase }, options);
  store = await unlockVault({ passphrase: otherPassphrase }, options);
  const [restoredUnder] = await keysInUse();
  await store.write([put('E')], []);
  expect(await keysInUse()).toEqual([restoredUnder]);
  await store.write([put('F')], []);
  expect(await keysInUse()).not.toContain(restoredUnder);
});

it('a vault from before the count was kept changes its key with its first record, once', async () => {
  options = { ...freshVaultOptions(), sealsAKey };
  await storeGolden(options.name, golden);
  store = await unlockVault({ passphrase }, options);
  const [before] = await keysInUse();
  await store.write([put('A')], []);
  expect(await keysInUse()).not.toContain(before);
  await store.write([put('B')], []);
  expect(await keysInUse()).toHaveLength(1);
  expect(await renewals()).toBe(1);
});

it('no option allows more than 2 to the power of 24 records a key', async () => {
  const { settingsOf } = await import('./vault/settings.js');
  expect(settingsOf({ ...options, sealsAKey: 2 ** 30 }).sealsAKey).toBe(2 ** 24);
});
