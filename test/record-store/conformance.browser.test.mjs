// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { serveFolder } from '@cradleside/tooling/browsers/static-server';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from './build-page.mjs';

const engines = (await testEngines()).filter((engine) => engine !== 'webkit');

/** The whole life of a vault, in this order: each step goes on from the one before. */
describe.each(engines)('a vault in %s', (engine) => {
  let server;
  let page;

  beforeAll(async () => {
    server = await serveFolder(await buildPage());
    page = await launch(engine);
    await page.goto(server.url);
    await page.waitFor(() => globalThis.vault !== undefined);
  }, 120_000);

  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  const inPage = (code, ...args) => page.evaluate(code, ...args);
  const reload = async () => {
    await page.reload();
    await page.waitFor(() => globalThis.vault !== undefined);
  };

  it('is made with Argon2id in a worker and keeps a record', async () => {
    const made = await inPage(async () => {
      const { createVault, inspectVault, localStoragePort, secrets } = window.vault;
      const real = { session: localStoragePort };
      const before = await inspectVault(real);
      const { store, recoveryCode } = await createVault(secrets, real);
      await store.write(
        [{ put: { kind: 'family', value: { code: 'K-204' } } }],
        [{ action: 'family.added' }],
      );
      const refused = await createVault(secrets, real).catch(({ code }) => code);
      sessionStorage.setItem('code', recoveryCode);
      return { before, refused, recoveryCode, records: store.records() };
    });
    expect(made).toMatchObject({
      before: { condition: 'absent' },
      refused: 'exists',
      recoveryCode: expect.stringMatching(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/),
      records: [{ kind: 'family', value: { code: 'K-204' }, revision: 1 }],
    });
  });

  it('goes on after the page was loaded anew', async () => {
    await reload();
    const resumed = await inPage(async () => {
      window.store = await window.vault.resumeVault({ session: window.vault.localStoragePort });
      return window.store.records().map(({ value }) => value);
    });
    expect(resumed).toEqual([{ code: 'K-204' }]);
  });

  it('locks, takes a message meanwhile, refuses a wrong passphrase and unlocks', async () => {
    const unlocked = await inPage(async () => {
      const { unlockVault, sealToInbox, localStoragePort, secrets } = window.vault;
      const real = { session: localStoragePort };
      const causes = [];
      window.store.addEventListener('locked', ({ cause }) => causes.push(cause));
      await window.store.lock('hand-over');
      await sealToInbox({ answers: [0, 1, 2, 3] });
      const wrong = await unlockVault({ passphrase: 'copper willow gravel orchid' }, real).catch(
        ({ code }) => code,
      );
      window.store = await unlockVault(secrets, real);
      const inbox = await window.store.readInbox();
      await window.store.receive([{ put: { kind: 'screening', value: inbox[0].value } }], [], [inbox[0].id]);
      const audit = await window.store.readAudit();
      return {
        causes,
        wrong,
        left: await window.store.readInbox(),
        actions: audit.map(({ action }) => action),
      };
    });
    expect(unlocked).toEqual({
      causes: ['hand-over'],
      wrong: 'wrong-passphrase',
      left: [],
      actions: [
        'vault.created',
        'family.added',
        'vault.locked',
        'vault.unlock-failed',
        'vault.unlocked',
        'record.created',
      ],
    });
  });

  it('is backed up, changed, restored, and opens with the passphrase of the backup and with the code', async () => {
    const restored = await inPage(async () => {
      const { restoreVault, unlockVault, localStoragePort, secrets } = window.vault;
      const real = { session: localStoragePort };
      const backup = { passphrase: 'copper willow gravel orchid' };
      await window.store.reauthenticate(secrets.passphrase);
      const file = await new Response(window.store.backup(backup.passphrase)).blob();
      await window.store.write([{ put: { kind: 'later', value: 1 } }], []);
      const locked = new Promise((resolve) =>
        window.store.addEventListener('locked', ({ cause }) => resolve(cause)),
      );
      const result = await restoreVault(file, backup, real);
      const cause = await locked;
      const first = await unlockVault(backup, real);
      const kinds = first.records().map(({ kind }) => kind);
      await first.lock('button');
      const code = { recoveryCode: sessionStorage.getItem('code'), newPassphrase: secrets.passphrase };
      const second = await unlockVault(code, real);
      const databases = (await indexedDB.databases())
        .map(({ name }) => name)
        .filter((name) => name.includes('@'));
      const count = second.records().length;
      await second.lock('button');
      return { result, cause, kinds: kinds.toSorted(), count, databases: databases.length };
    });
    expect(restored).toEqual({
      result: { records: 2 },
      cause: 'system',
      kinds: ['family', 'screening'],
      count: 2,
      databases: 1,
    });
  });

  it('sees a flipped bit at unlock', async () => {
    const code = await inPage(async () => {
      const opened = (name) =>
        new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.addEventListener('success', () => resolve(request.result));
        });
      const answer = (request) =>
        new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
      const name = (await indexedDB.databases()).find((database) => database.name.includes('@')).name;
      const database = await opened(name);
      const records = database.transaction('records', 'readwrite').objectStore('records');
      const [row] = await answer(records.getAll());
      row.sealed[40] ^= 1;
      await answer(records.put(row));
      database.close();
      const { vault } = window;
      return vault
        .unlockVault(vault.secrets, { session: vault.localStoragePort })
        .catch((error) => error.code);
    });
    expect(code).toBe('tampered');
  });

  it('asked the network for nothing but its own files', () => {
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });
});
