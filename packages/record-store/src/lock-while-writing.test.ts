// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { createVault } from './create-vault.js';
import { RecordStoreError } from './errors.js';
import type { LockedEvent } from './events.js';
import { freshVaultOptions, passphrase } from './testing/vault-fixture.js';
import { unlockVault } from './unlock-vault.js';

/** Every one is another moment of the write. */
const delays = Array.from({ length: 24 }, (_, ticks) => ticks);

it.each(delays)('a lock %i turns after a write began leaves a vault that opens', async (ticks) => {
  const options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
  const [before] = await store.write([{ put: { kind: 'draft', value: 1 } }], []);
  const id = before?.id ?? '';
  const write = store.write([{ put: { id, kind: 'draft', value: 2, expectedRevision: 1 } }], []).then(
    () => 2,
    (error: unknown) => (error instanceof RecordStoreError && error.code === 'locked' ? 1 : error),
  );
  for (let turn = 0; turn < ticks; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await store.lock('button');
  const expected = await write;
  const again = await unlockVault({ passphrase }, options);
  expect(again.read(id)?.value).toBe(expected);
  await again.lock('button');
});

it('the page is told at once, however long the storage takes', async () => {
  const options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
  let release = () => {};
  options.session.clear = () => new Promise<void>((resolve) => (release = resolve));
  const told: LockedEvent[] = [];
  store.addEventListener('locked', (event) => told.push(event as LockedEvent));
  const locked = store.lock('button');
  expect(told).toHaveLength(1);
  expect(() => store.records()).toThrow(RecordStoreError);
  release();
  await locked;
  await told[0]?.settled;
});
