// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createVault } from './create-vault.js';
import { RecordStoreError } from './errors.js';
import { sealToInbox } from './inbox/seal-to-inbox.js';
import { inspectVault } from './inspect-vault.js';
import { restoreVault } from './restore-vault.js';
import type { RecordStore } from './record-store.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import { rawDigest } from './testing/vault-rows.js';
import { unlockVault } from './unlock-vault.js';

const records = 300;
let options: ReturnType<typeof freshVaultOptions>;
let store: RecordStore;
let recoveryCode: string;
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  options = freshVaultOptions();
  ({ store, recoveryCode } = await createVault({ passphrase, actor: 'Visitor Example' }, options));
  const value = { note: 'Testmother Example '.repeat(20) };
  await store.write(
    Array.from({ length: records }, (_, serial) => ({ put: { kind: 'x', value: { ...value, serial } } })),
    [],
  );
  await sealToInbox({ answers: [1] }, options);
  await store.reauthenticate(passphrase);
  file = new Uint8Array(await new Response(store.backup(otherPassphrase)).arrayBuffer());
});

const secret = { passphrase: otherPassphrase };
const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error: unknown) => (error instanceof RecordStoreError ? error.code : String(error)),
  );

describe('a backup', () => {
  it('has several chunks and shows nothing', () => {
    expect(file.length).toBeGreaterThan(2 * 65_536);
    const text = Buffer.from(file).toString('latin1');
    expect(text.startsWith('HVBK1\n')).toBe(true);
    for (const canary of ['Testmother', 'Visitor Example', 'answers']) expect(text).not.toContain(canary);
  });

  it('brings everything back in an empty browser: records, log, unread messages', async () => {
    const before = store.records();
    const log = await store.readAudit();
    const original = globalThis.indexedDB;
    const elsewhere = freshVaultOptions();
    expect(await restoreVault(blob(file), secret, elsewhere)).toEqual({ records });
    expect(await inspectVault(elsewhere)).toMatchObject({ condition: 'locked', writesSinceBackup: 0 });
    const restored = await unlockVault(secret, elsewhere);
    const byId = (list: RecordStore) => new Map(list.records().map((record) => [record.id, record]));
    expect(byId(restored)).toEqual(new Map(before.map((record) => [record.id, record])));
    const restoredLog = await restored.readAudit();
    expect(restoredLog.slice(0, log.length)).toEqual(log);
    expect(restoredLog.slice(log.length).map(({ action }) => action)).toEqual([
      'vault.restored',
      'vault.unlocked',
    ]);
    expect((await restored.readInbox()).map(({ value }) => value)).toEqual([{ answers: [1] }]);
    await restored.lock('button');
    await unlockVault({ recoveryCode, newPassphrase: passphrase }, elsewhere);
    globalThis.indexedDB = original;
  });

  it('opens with the recovery code, and then the vault with its own passphrase', async () => {
    const original = globalThis.indexedDB;
    const elsewhere = freshVaultOptions();
    await restoreVault(
      blob(file),
      { recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') },
      elsewhere,
    );
    const restored = await unlockVault({ passphrase }, elsewhere);
    expect(restored.records()).toHaveLength(records);
    globalThis.indexedDB = original;
  });

  it('refuses other secrets', async () => {
    expect(await codeOf(restoreVault(blob(file), { passphrase }, options))).toBe('wrong-passphrase');
    const code = { recoveryCode: recoveryCode.replace(/^./, (first) => (first === '2' ? '3' : '2')) };
    expect(await codeOf(restoreVault(blob(file), code, options))).toBe('wrong-recovery-code');
  });

  it('with a flipped bit anywhere changes nothing', async () => {
    const before = await rawDigest(options.name);
    const places = [
      ...Array(12).keys(),
      100,
      500,
      900,
      1500,
      30_000,
      65_536,
      70_000,
      140_000,
      file.length - 17,
      file.length - 1,
    ];
    for (const place of places) {
      const damaged = file.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 4;
      expect(await codeOf(restoreVault(blob(damaged), secret, options))).toBe('bad-backup');
    }
    expect(await rawDigest(options.name)).toBe(before);
  });

  it.each([0, 1, 6, 10, 500, 2000, 65_536, 131_072, -1, -16, -17, -70_000])(
    'cut off at %d is refused',
    async (end) => {
      expect(await codeOf(restoreVault(blob(file.slice(0, end)), secret, options))).toBe('bad-backup');
    },
  );

  it('with chunks exchanged, twice or more added is refused', async () => {
    const [size] = [65_536 + 16];
    const start = file.length - Math.floor(file.length / size) * size;
    const first = file.slice(start, start + size);
    const second = file.slice(start + size, start + 2 * size);
    const rest = file.slice(start + 2 * size);
    const head = file.slice(0, start);
    const variants = [
      [head, second, first, rest],
      [head, first, first, rest],
      [file, first],
      [head, second, rest],
    ];
    for (const parts of variants)
      expect(await codeOf(restoreVault(new Blob(parts), secret, options))).toBe('bad-backup');
  });

  it('in an unfinished vault ends when the vault is locked', async () => {
    const original = globalThis.indexedDB;
    const elsewhere = freshVaultOptions();
    const { store: other } = await createVault({ passphrase, actor: 'Visitor Example' }, elsewhere);
    await other.write([{ put: { kind: 'x', value: 'x'.repeat(300_000) } }], []);
    await other.reauthenticate(passphrase);
    const reader = other.backup(otherPassphrase).getReader();
    await reader.read();
    await other.lock('button');
    const rest = (async () => {
      while (!(await reader.read()).done);
    })();
    expect(await codeOf(rest)).toBe('locked');
    expect(await inspectVault(elsewhere)).toMatchObject({ lastBackup: null, writesSinceBackup: 1 });
    globalThis.indexedDB = original;
  });
});

describe('a restore that is interrupted', () => {
  it('at any transaction leaves the live vault as it was', async () => {
    const before = await rawDigest(options.name);
    let interruptions = 0;
    for (let step = 0; ; step += 1) {
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
      const code = await codeOf(restoreVault(blob(file), secret, options));
      broken.mockRestore();
      if (code === undefined) break;
      interruptions += 1;
      expect(await rawDigest(options.name)).toBe(before);
    }
    expect(interruptions).toBeGreaterThan(4);
    const restored = await unlockVault(secret, options);
    expect(restored.records()).toHaveLength(records);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names.filter((name) => name?.startsWith(`${options.name}@`))).toHaveLength(1);
  });
});
