// SPDX-License-Identifier: Apache-2.0

/**
 * Opens the other tabs if it is the first. Writes new records and raises one counter that every tab raises, waits for the other tabs, and says what is there.
 * The address says how many tabs and writes.
 */
export async function writeTogether({ createVault, resumeVault, newRecordId, options, secrets }, tell) {
  const address = new URL(location.href);
  const writes = Number(address.searchParams.get('writes'));
  const others = Number(address.searchParams.get('tabs')) - 1;
  address.searchParams.delete('tabs');
  for (let other = 0; other < others; other += 1) window.open(address, '_blank', 'noopener');
  const tab = newRecordId();
  const store = await navigator.locks.request('set-up', () =>
    resumeOrCreate({ createVault, resumeVault, options, secrets }),
  );
  await tell('/started', {});
  let conflicts = 0;
  for (let serial = 0; serial < writes; serial += 1) {
    await store.write([{ put: { kind: 'screening', value: { tab, serial } } }], []);
    if (serial % 5 === 0) conflicts += await raise(store);
  }
  await tell('/finished', { conflicts });
  await store.write([{ put: { kind: 'end', value: tab } }], []);
  await tell('/ended', {});
  await store.note([{ action: 'looked' }]);
  const unique = new Set(store.records('screening').map(({ value }) => `${value.tab} ${value.serial}`));
  await tell('/counted', {
    screenings: store.records('screening').length,
    unique: unique.size,
    counter: store.records('counter')[0].value,
    ends: store.records('end').length,
  });
}

/** The session stands in localStorage here, in which a tab sees a little later what another one has put there. */
async function resumeOrCreate({ createVault, resumeVault, options, secrets }) {
  for (;;) {
    const resumed = await resumeVault(options);
    if (resumed !== null) return resumed;
    try {
      const { store } = await createVault(secrets, options);
      await store.write([{ put: { kind: 'counter', value: 0 } }], []);
      return store;
    } catch (error) {
      if (error.code !== 'exists') throw error;
    }
  }
}

/** Reads and writes again until nobody came between. */
async function raise(store) {
  for (let conflicts = 0; ; conflicts += 1) {
    const [{ id, revision, value }] = store.records('counter');
    const change = { id, kind: 'counter', value: value + 1, expectedRevision: revision };
    try {
      await store.write([{ put: change }], []);
      return conflicts;
    } catch (error) {
      if (error.code !== 'changed-elsewhere') throw error;
    }
  }
}
