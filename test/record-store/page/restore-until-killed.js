// SPDX-License-Identifier: Apache-2.0

const passphrases = { otter: 'otter lantern quartz meadow', copper: 'copper willow gravel orchid' };
const records = 800;

/**
 * Opens the vault with whichever passphrase it has now, says whether everything of that one vault is there, and restores
 * the other's backup without end. The first time it makes both.
 */
export async function restoreUntilKilled(vault, tell) {
  const { inspectVault, restoreVault, options } = vault;
  if ((await inspectVault(options)).condition === 'absent') await makeBoth(vault);
  for (let round = 0; ; round += 1) {
    const found = await openedAs(vault);
    await tell('/found', { round, ...found });
    const other = found.name === 'otter' ? 'copper' : 'otter';
    const file = new Blob([await (await (await caches.open('files')).match(`/${other}`)).arrayBuffer()]);
    const startedMs = performance.now();
    await tell('/restoring', { name: other });
    await restoreVault(file, { passphrase: passphrases[other] }, options);
    await tell('/restored', { name: other, durationMs: performance.now() - startedMs });
  }
}

/** A vault and a backup of each name; the vault of the last stays. */
async function makeBoth({ createVault, unlockVault, restoreVault, options, secrets }) {
  const files = await caches.open('files');
  const { store: first } = await createVault(secrets, options);
  let store = first;
  for (const name of ['otter', 'copper']) {
    const removals = store
      .records()
      .map(({ id, revision }) => ({ remove: { id, expectedRevision: revision } }));
    const puts = Array.from({ length: records }, (_, serial) => ({
      put: { kind: name, value: { serial, note: 'Testmother Example '.repeat(20) } },
    }));
    await store.write([...removals, ...puts], [{ action: 'filled' }]);
    await store.reauthenticate(secrets.passphrase);
    const file = await new Response(store.backup(passphrases[name])).blob();
    await files.put(`/${name}`, new Response(file));
    if (name === 'otter') continue;
    await restoreVault(file, { passphrase: passphrases.copper }, options);
    store = await unlockVault({ passphrase: passphrases.copper }, options);
    await store.lock('button');
  }
}

async function openedAs({ unlockVault, options }) {
  for (const name of Object.keys(passphrases)) {
    try {
      const store = await unlockVault({ passphrase: passphrases[name] }, options);
      const whole = store.records(name).length === records && store.records().length === records;
      await store.lock('button');
      return { name, whole };
    } catch (error) {
      if (error.code !== 'wrong-passphrase') throw error;
    }
  }
  throw new Error('Neither passphrase opens the vault.');
}
