// SPDX-License-Identifier: Apache-2.0
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault } from './create-vault.js';
import golden from './fixtures/schema-1.json';
import { inspectVault } from './inspect-vault.js';
import { currentSchema } from './migrations/current-schema.js';
import type { Migration } from './migrations/migration.js';
import { migrations } from './migrations/registry.js';
import { restoreVault } from './restore-vault.js';
import { goldenBackup, losePointer, storeGolden } from './testing/golden.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import { openRaw, rawDigest, readRaw, writeRaw } from './testing/vault-rows.js';
import { unlockVault } from './unlock-vault.js';

const steps = migrations as Migration[];

let options: ReturnType<typeof freshVaultOptions>;

beforeEach(() => {
  options = freshVaultOptions();
  options.clock.nowMs = Date.UTC(2026, 6, 1);
});

afterEach(() => {
  steps.length = 0;
});

describe('a vault of schema 1', () => {
  beforeEach(async () => {
    await storeGolden(options.name, golden);
  });

  const contents = [
    { kind: 'family', revision: 2, value: { code: 'K-205' } },
    { kind: 'screening', revision: 1, value: { instrument: 'phq-9', responses: { 1: 2, 9: 1 } } },
  ];

  it('opens with its passphrase', async () => {
    const store = await unlockVault({ passphrase }, options);
    const byKind = [...store.records()].sort((left, right) => (left.kind < right.kind ? -1 : 1));
    expect(byKind).toMatchObject(contents);
    expect(await store.readInbox()).toMatchObject([{ value: { answers: [0, 1] } }]);
    expect((await store.readAudit()).map(({ action }) => action)).toEqual([
      'vault.created',
      'family.added',
      'record.changed',
      'vault.reauthenticated',
      'vault.backed-up',
      'vault.locked',
      'vault.unlocked',
    ]);
  });

  it('opens with its recovery code', async () => {
    const { recoveryCode } = golden;
    const store = await unlockVault({ recoveryCode, newPassphrase: otherPassphrase }, options);
    expect(store.records()).toHaveLength(2);
  });

  it('comes back from its backup', async () => {
    expect(await restoreVault(goldenBackup(golden), { passphrase: otherPassphrase }, options)).toEqual({
      records: 2,
    });
    const store = await unlockVault({ passphrase: otherPassphrase }, options);
    expect(store.records()).toHaveLength(2);
  });

  const toTwo: Migration = {
    to: 2,
    changeRecord: ({ kind, value }) => ({ kind: `${kind}.2`, value: { was: value } }),
  };
  const toThree: Migration = { to: 3, changeRecord: ({ kind, value }) => ({ kind, value: [value] }) };

  it('is brought to a later schema by every step between, once', async () => {
    steps.push(toTwo, toThree);
    const store = await unlockVault({ passphrase }, options);
    const [family] = store.records('family.2');
    expect(family).toMatchObject({ revision: 2, value: [{ was: { code: 'K-205' } }] });
    expect((await store.readAudit()).slice(-2)).toMatchObject([
      { action: 'vault.migrated', detail: 'schema-3' },
      { action: 'vault.unlocked' },
    ]);
    expect(await store.readInbox()).toHaveLength(1);
    expect(await indexedDB.databases()).toHaveLength(3);
    await store.lock('button');
    const again = await unlockVault({ passphrase }, options);
    expect(again.records('family.2')).toEqual([family]);
    expect(await indexedDB.databases()).toHaveLength(2);
  });

  it('is as it was when a migration is interrupted at any transaction', async () => {
    steps.push(toTwo);
    let interruptions = 0;
    for (let step = 0; ; step += 1) {
      const before = await rawDigest(options.name);
      const original = IDBDatabase.prototype.transaction;
      let seen = 0;
      const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function counts(
        this: IDBDatabase,
        ...args
      ) {
        if (args[1] === ('versionchange' as string)) return original.apply(this, args);
        seen += 1;
        if (seen > step) throw new DOMException('The browser was ended', 'UnknownError');
        return original.apply(this, args);
      });
      const outcome = await unlockVault({ passphrase }, options).catch(() => undefined);
      broken.mockRestore();
      if (outcome !== undefined) {
        expect(outcome.records('family.2')).toHaveLength(1);
        break;
      }
      const header = (await readRaw(options.name)).find(({ key }) => key === 'header');
      const schema = (JSON.parse(String(header?.value['text'])) as { schema: number }).schema;
      if (schema === 1) expect(await rawDigest(options.name)).toBe(before);
      interruptions += 1;
    }
    expect(interruptions).toBeGreaterThan(8);
  });
});

describe('a vault that this version must not touch', () => {
  beforeEach(async () => {
    const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
    await store.lock('button');
  });

  it('of a newer schema is said to be newer, and nothing is written', async () => {
    const header = (await readRaw(options.name)).find(({ key }) => key === 'header');
    const text = String(header?.value['text']).replace('"schema":1', '"schema":99');
    const checksum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    await writeRaw(options.name, [{ store: 'meta', key: 'header', value: { text, checksum } }]);
    const before = await rawDigest(options.name);
    expect(await inspectVault(options)).toEqual({ condition: 'newer', schema: 99 });
    await expect(unlockVault({ passphrase }, options)).rejects.toMatchObject({ code: 'newer-schema' });
    expect(await rawDigest(options.name)).toBe(before);
  });

  it('of a newer database version is said to be newer', async () => {
    const raw = await openRaw(options.name);
    const { name } = raw;
    raw.close();
    const request = indexedDB.open(name, 7);
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
    expect(await inspectVault(options)).toMatchObject({ condition: 'newer' });
  });

  it.each([
    ['whose pointer is gone', () => losePointer(options.name)],
    ['whose pointer database is gone', () => deleteDB(options.name)],
    [
      'whose database is gone',
      async () => {
        const raw = await openRaw(options.name);
        raw.close();
        await deleteDB(raw.name);
      },
    ],
    [
      'whose database does not open',
      async () => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        });
      },
    ],
  ])('%s is unopenable, and nothing is made in its place', async (_, damage) => {
    await damage();
    const before = (await indexedDB.databases()).map(({ name }) => name);
    expect(await inspectVault(options)).toMatchObject({ condition: 'unopenable' });
    await expect(unlockVault({ passphrase }, options)).rejects.toMatchObject({ code: 'unopenable' });
    await expect(createVault({ passphrase, actor: 'Visitor Example' }, options)).rejects.toMatchObject({
      code: expect.stringMatching(/^(unopenable|exists)$/),
    });
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(before);
    vi.restoreAllMocks();
  });

  it('because it is there is not made again', async () => {
    const before = await rawDigest(options.name);
    const again = createVault({ passphrase: otherPassphrase, actor: 'Visitor Example' }, options);
    await expect(again).rejects.toMatchObject({ code: 'exists' });
    expect(await rawDigest(options.name)).toBe(before);
  });
});

it('the current schema is the last step', () => {
  expect(currentSchema()).toBe(1);
  steps.push({ to: 2, changeRecord: (content) => content });
  expect(currentSchema()).toBe(2);
});
