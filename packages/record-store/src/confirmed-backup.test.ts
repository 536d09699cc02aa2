// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { createVault } from './create-vault.js';
import type { RecordStore } from './record-store.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';

let options: ReturnType<typeof freshVaultOptions>;
let store: RecordStore;

beforeEach(async () => {
  options = freshVaultOptions();
  ({ store } = await createVault({ passphrase, actor: 'Visitor Example' }, options));
  await writeOne();
  await store.reauthenticate(passphrase);
});

const writeOne = () => store.write([{ put: { kind: 'family', value: null } }], []);
const made = () => new Response(store.backup(otherPassphrase)).blob();
const lines = async () =>
  (await store.readAudit()).filter(({ action }) => action === 'vault.backed-up').length;

describe('a backup', () => {
  it('that was only read to its end does not count as made', async () => {
    await made();
    expect(store.backupState).toEqual({ lastBackup: null, writesSinceBackup: 1 });
    expect(await lines()).toBe(0);
    expect(store.unconfirmedBackup).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('counts once it is confirmed, as of when it was made', async () => {
    await made();
    const lastBackup = store.unconfirmedBackup;
    options.clock.nowMs += 5000;
    await store.confirmBackup();
    expect(store.backupState).toEqual({ lastBackup, writesSinceBackup: 0 });
    expect(await lines()).toBe(1);
    expect(store.unconfirmedBackup).toBeNull();
  });

  it('does not cover what was written after it', async () => {
    await made();
    await writeOne();
    await writeOne();
    await store.confirmBackup();
    expect(store.backupState.writesSinceBackup).toBe(2);
  });

  it('cannot be confirmed twice, or when there is none', async () => {
    await expect(store.confirmBackup()).rejects.toMatchObject({ code: 'no-backup' });
    await store.backup(otherPassphrase).cancel();
    await expect(store.confirmBackup()).rejects.toMatchObject({ code: 'no-backup' });
    await made();
    await store.confirmBackup();
    await expect(store.confirmBackup()).rejects.toMatchObject({ code: 'no-backup' });
    expect(await lines()).toBe(1);
  });
});
