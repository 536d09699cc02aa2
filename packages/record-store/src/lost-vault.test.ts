// SPDX-License-Identifier: Apache-2.0
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVault } from './create-vault.js';
import { forgetLostVault } from './forget-lost-vault.js';
import { inspectVault } from './inspect-vault.js';
import { createDatabase } from './storage/create-database.js';
import { writePointer } from './storage/pointer.js';
import { restoreVault } from './restore-vault.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';

const secrets = { passphrase, actor: 'Visitor Example' };
let options: ReturnType<typeof freshVaultOptions>;
let kept: Map<string, string>;
let file: Blob;

/** The browser found its storage damaged, deleted it, and shows an empty one. */
beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  options = freshVaultOptions();
  const { store } = await createVault(secrets, options);
  await store.reauthenticate(passphrase);
  file = await new Response(store.backup(otherPassphrase)).blob();
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a vault that the browser has lost is unopenable, not absent, and none is made in its place', async () => {
  expect(await inspectVault(options)).toEqual({ condition: 'unopenable', code: 'unopenable', isLost: true });
  await expect(createVault(secrets, options)).rejects.toMatchObject({ code: 'unopenable' });
  expect(await indexedDB.databases()).toEqual([]);
  expect(Object.fromEntries(kept)).toEqual({ [`${options.name}-vault`]: 'made' });
});

it('a lost vault is restored from its backup', async () => {
  await restoreVault(file, { passphrase: otherPassphrase }, options);
  expect(await inspectVault(options)).toMatchObject({ condition: 'locked' });
  await expect(forgetLostVault(options)).rejects.toMatchObject({ code: 'exists' });
});

it('a lost vault without a backup can be forgotten, and a new one made', async () => {
  await forgetLostVault(options);
  expect(await inspectVault(options)).toEqual({ condition: 'absent' });
  const { store } = await createVault(secrets, options);
  expect(await inspectVault(options)).toMatchObject({ condition: 'locked' });
  const actions = (await store.readAudit()).map(({ action }) => action);
  expect(actions).toEqual(['vault.lost', 'vault.created']);
});

it('a new vault that is lost too is noticed again', async () => {
  await forgetLostVault(options);
  await createVault(secrets, options);
  globalThis.indexedDB = new IDBFactory();
  expect(await inspectVault(options)).toMatchObject({ condition: 'unopenable', isLost: true });
});

it('a vault whose pointer alone was left can be forgotten', async () => {
  await writePointer(options.name, { current: `${options.name}@0123456789abcdef` });
  expect(await inspectVault(options)).toMatchObject({ condition: 'unopenable', isLost: true });
  await forgetLostVault(options);
  expect(await inspectVault(options)).toEqual({ condition: 'absent' });
});

it('a vault of which a database is there is never lost, and cannot be forgotten', async () => {
  await createDatabase(`${options.name}@0123456789abcdef`).then((database) => database.close());
  expect(await inspectVault(options)).toMatchObject({ condition: 'unopenable', isLost: false });
  await expect(forgetLostVault(options)).rejects.toMatchObject({ code: 'exists' });
  await expect(createVault(secrets, options)).rejects.toMatchObject({ code: 'unopenable' });
});
