// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { createVault } from './create-vault.js';
import { addToInbox } from './inbox/add-to-inbox.js';
import type { InboxContent } from './inbox/inbox-content.js';
import { sealToInbox } from './inbox/seal-to-inbox.js';
import { openCurrent } from './storage/open-current.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import type { RawRow } from './testing/vault-rows.js';
import { readRaw, writeRaw } from './testing/vault-rows.js';
import { unlockVault } from './unlock-vault.js';

let options: ReturnType<typeof freshVaultOptions>;

beforeEach(async () => {
  options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
  await store.write([{ put: { kind: 'family', value: { code: 'K-204' } } }], []);
  await store.lock('button');
  await sealToInbox({ answers: [0] }, options);
});

const inboxRows = async () => (await readRaw(options.name)).filter(({ store }) => store === 'inbox');

/** Seals anything, as someone who can write to the profile may. */
async function sealAnything(content: unknown): Promise<void> {
  const opened = await openCurrent(options.name);
  if (opened === undefined) throw new Error('absent');
  await addToInbox(opened.database, content as InboxContent);
  opened.database.close();
}

/** Changes the one message that was sealed last. */
async function spoil(change: (value: RawRow['value']) => Record<string, unknown>): Promise<void> {
  const before = new Set((await inboxRows()).map(({ key }) => key));
  await sealToInbox({ answers: [1] }, options);
  const row = (await inboxRows()).find(({ key }) => !before.has(key));
  if (row === undefined) throw new Error('no row');
  await writeRaw(options.name, [{ ...row, value: { ...row.value, ...change(row.value) } }]);
}

const flipped = (bytes: unknown) =>
  (bytes as Uint8Array).map((byte, index) => (index === 9 ? byte ^ 1 : byte));
const time = '2026-05-31T08:00:00+00:00';

describe('a damaged message', () => {
  it.each<[string, () => Promise<void>]>([
    ['a flipped bit', () => spoil(({ sealed }) => ({ sealed: flipped(sealed) }))],
    [
      'a flipped bit in the key',
      () => spoil(({ encapsulated }) => ({ encapsulated: flipped(encapsulated) })),
    ],
    ['nothing sealed in it', () => spoil(() => ({ sealed: undefined }))],
    ['a text for bytes', () => spoil(() => ({ encapsulated: 'text' }))],
    ['no object', () => sealAnything(null)],
    ['an unknown form', () => sealAnything({ form: 'other', value: 1 })],
    ['no value', () => sealAnything({ form: 'message' })],
    ['an event that is no code', () => sealAnything({ form: 'event', action: 'Testmother Example', time })],
    [
      'an event with a free detail',
      () => sealAnything({ form: 'event', action: 'a', detail: 'Any text', time }),
    ],
    ['an event without a time', () => sealAnything({ form: 'event', action: 'vault.locked' })],
    ['an event at no time', () => sealAnything({ form: 'event', action: 'vault.locked', time: 'once' })],
  ])('with %s keeps nothing closed, is counted in the log, and stays', async (_, damage) => {
    await damage();
    const before = (await inboxRows()).length;
    const store = await unlockVault({ passphrase }, options);
    expect(store.records()).toHaveLength(1);
    expect((await store.readInbox()).map(({ value }) => value)).toEqual([{ answers: [0] }]);
    expect(await store.damagedInbox()).toHaveLength(1);
    expect((await store.readAudit()).filter(({ action }) => action === 'inbox.damaged')).toMatchObject([
      { detail: '1', actor: 'Visitor Example' },
    ]);
    expect(await inboxRows()).toHaveLength(before);
    await store.reauthenticate(passphrase);
    expect((await new Response(store.backup(otherPassphrase)).blob()).size).toBeGreaterThan(0);
  });

  it('is none where all are sound, and the log has no line', async () => {
    await sealAnything({ form: 'event', action: 'vault.locked', detail: 'idle', time });
    const store = await unlockVault({ passphrase }, options);
    expect(await store.damagedInbox()).toEqual([]);
    expect((await store.readAudit()).map(({ action }) => action)).not.toContain('inbox.damaged');
    expect((await store.readAudit()).filter((line) => line.time === time)).toMatchObject([
      { detail: 'idle' },
    ]);
  });
});
