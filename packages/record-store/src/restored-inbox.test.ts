// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault } from './create-vault.js';
import { sealToInbox } from './inbox/seal-to-inbox.js';
import type { RecordStore } from './record-store.js';
import { restoreVault } from './restore-vault.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import { readRaw, writeRaw } from './testing/vault-rows.js';
import { unlockVault } from './unlock-vault.js';

const secrets = { passphrase, actor: 'Visitor Example' };
const secret = { passphrase: otherPassphrase };
let options: ReturnType<typeof freshVaultOptions>;
let store: RecordStore;
let file: Blob;

/** A backup with one message in it, and a live vault with one more. */
beforeEach(async () => {
  options = freshVaultOptions();
  ({ store } = await createVault(secrets, options));
  await sealToInbox('in the backup', options);
  file = await backupOf(store);
  await sealToInbox('since the backup', options);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function backupOf(vault: RecordStore): Promise<Blob> {
  await vault.reauthenticate(passphrase);
  return new Response(vault.backup(otherPassphrase)).blob();
}

async function valuesAfterRestore(): Promise<readonly string[]> {
  await restoreVault(file, secret, options);
  const restored = await unlockVault(secret, options);
  return (await restored.readInbox())
    .map(({ value }) => String(value))
    .toSorted((left, right) => left.localeCompare(right));
}

describe('a restore', () => {
  it('keeps what nobody has read, and each message once', async () => {
    expect(await valuesAfterRestore()).toEqual(['in the backup', 'since the backup']);
  });

  it('brings back what was taken in since the backup, as it brings back the records of its time', async () => {
    const messages = await store.readInbox();
    await store.receive(
      [{ put: { kind: 'x', value: 1 } }],
      [],
      messages.map(({ id }) => id),
    );
    expect(await valuesAfterRestore()).toEqual(['in the backup']);
  });

  it('keeps a damaged message as it is', async () => {
    const [newest] = (await readRaw(options.name)).filter(({ store: name }) => name === 'inbox');
    if (newest === undefined) throw new Error('no row');
    const id = 'e'.repeat(32);
    await writeRaw(options.name, [{ store: 'inbox', key: id, value: { ...newest.value, id } }]);
    await restoreVault(file, secret, options);
    const restored = await unlockVault(secret, options);
    expect(await restored.damagedInbox()).toEqual([id]);
    expect(await restored.readInbox()).toHaveLength(2);
  });

  it('keeps what opens when the header of the live vault is damaged', async () => {
    await writeRaw(options.name, [{ store: 'meta', key: 'header', value: { text: '', checksum: 0 } }]);
    expect(await valuesAfterRestore()).toEqual(['in the backup', 'since the backup']);
  });

  it('takes nothing over from another vault', async () => {
    const other = { ...options, name: `${options.name}-other` };
    await createVault(secrets, other);
    await sealToInbox('of another vault', other);
    await restoreVault(file, secret, other);
    const restored = await unlockVault(secret, other);
    expect((await restored.readInbox()).map(({ value }) => value)).toEqual(['in the backup']);
    expect(await restored.damagedInbox()).toEqual([]);
  });

  it('does not let a panel that has not heard of it write into what it replaced', async () => {
    vi.stubGlobal('BroadcastChannel', DeafChannel);
    const own = freshVaultOptions();
    const { store: panel } = await createVault(secrets, own);
    const copy = await backupOf(panel);
    await restoreVault(copy, secret, own);
    const late = panel.write([{ put: { kind: 'x', value: 'late' } }], []);
    await expect(late).rejects.toMatchObject({ code: 'locked' });
  });
});

/** A panel that is busy hears of nothing in time. */
class DeafChannel extends EventTarget {
  postMessage(): void {}
  close(): void {}
}
