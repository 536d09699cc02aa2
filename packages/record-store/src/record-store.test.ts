// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { createVault } from './create-vault.js';
import { sealToInbox } from './inbox/seal-to-inbox.js';
import { inspectVault } from './inspect-vault.js';
import { restoreVault } from './restore-vault.js';
import { resumeVault } from './resume-vault.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import { unlockVault } from './unlock-vault.js';

const secrets = { passphrase, actor: 'Visitor Example' };

describe('a vault', () => {
  it('is absent, is made, keeps a record over lock and unlock', async () => {
    const options = freshVaultOptions();
    expect(await inspectVault(options)).toEqual({ condition: 'absent' });
    const { store, recoveryCode } = await createVault(secrets, options);
    expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    const [record] = await store.write([{ put: { kind: 'family', value: { code: 'K-204' } } }], []);
    expect(record).toMatchObject({ revision: 1, kind: 'family', value: { code: 'K-204' } });
    await store.lock('button');
    expect(() => store.records()).toThrow('locked');
    expect(await inspectVault(options)).toMatchObject({ condition: 'locked', writesSinceBackup: 1 });
    expect(await resumeVault(options)).toBeNull();
    const unlocked = await unlockVault({ passphrase }, options);
    expect(unlocked.records('family')).toEqual([record]);
    expect((await unlocked.readAudit()).map(({ action }) => action)).toEqual([
      'vault.created',
      'record.created',
      'vault.locked',
      'vault.unlocked',
    ]);
    await unlocked.lock('button');
    const recovered = await unlockVault({ recoveryCode, newPassphrase: otherPassphrase }, options);
    expect(recovered.records()).toEqual([record]);
    await recovered.lock('button');
    await expect(unlockVault({ passphrase }, options)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const again = await unlockVault({ passphrase: otherPassphrase }, options);
    expect((await again.readAudit()).slice(-2)).toMatchObject([
      { action: 'vault.unlock-failed', detail: 'passphrase', actor: '?' },
      { action: 'vault.unlocked', actor: 'Visitor Example' },
    ]);
  });

  it('goes on in another page, takes from the inbox, backs up and restores', async () => {
    const options = freshVaultOptions();
    const { store, recoveryCode } = await createVault(secrets, options);
    await sealToInbox({ answers: [1, 2] }, options);
    const page = await resumeVault(options);
    if (page === null) throw new Error('locked');
    const [message] = await page.readInbox();
    expect(message?.value).toEqual({ answers: [1, 2] });
    await page.receive([{ put: { kind: 'screening', value: message?.value } }], [], [message?.id ?? '']);
    expect(await page.readInbox()).toEqual([]);
    await page.reauthenticate(passphrase);
    const file = await new Response(page.backup(otherPassphrase)).blob();
    await page.confirmBackup();
    expect(page.backupState.writesSinceBackup).toBe(0);
    await page.write([{ put: { kind: 'later', value: null } }], []);
    expect(await restoreVault(file, { passphrase: otherPassphrase }, options)).toEqual({ records: 1 });
    const restored = await unlockVault({ passphrase: otherPassphrase }, options);
    expect(restored.records().map(({ kind }) => kind)).toEqual(['screening']);
    expect((await restored.readAudit()).map(({ action }) => action)).toContain('vault.restored');
    await restored.lock('button');
    await restoreVault(file, { recoveryCode }, options);
    await unlockVault({ passphrase }, options);
    void store;
  });

  it('shreds a record with what changes alongside, all or nothing, and opens the rest under the new key', async () => {
    const options = freshVaultOptions();
    const { store } = await createVault(secrets, options);
    const written = await store.write(
      [{ put: { kind: 'family', value: 1 } }, { put: { kind: 'family', value: 2 } }],
      [],
    );
    await expect(store.shred([written[0]?.id ?? ''], [])).rejects.toMatchObject({
      code: 'reauthentication-needed',
    });
    await store.reauthenticate(passphrase);
    const changed = { id: written[1]?.id ?? '', kind: 'family', value: 3, expectedRevision: 1 };
    const stale = { ...changed, expectedRevision: 2 };
    const gone = written[0]?.id ?? '';
    await expect(store.shred([gone], [], [{ put: stale }])).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
    expect(store.read(gone)).toBeDefined();
    await store.shred([gone], [], [{ put: changed }]);
    const code = await store.renewRecoveryCode();
    await store.changePassphrase(otherPassphrase);
    await store.lock('button');
    const unlocked = await unlockVault({ passphrase: otherPassphrase }, options);
    expect(unlocked.records()).toEqual([{ ...written[1], revision: 2, value: 3 }]);
    await unlocked.lock('button');
    await unlockVault({ recoveryCode: code, newPassphrase: passphrase }, options);
  });
});
