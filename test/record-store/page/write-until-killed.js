// SPDX-License-Identifier: Apache-2.0

/**
 * Opens the vault, says what it found, and then writes without end. A write is acknowledged to the server only after it
 * resolved.
 */
export async function writeUntilKilled({ createVault, unlockVault, inspectVault, options, secrets }, tell) {
  const { condition } = await inspectVault(options);
  const store =
    condition === 'absent'
      ? (await createVault(secrets, options)).store
      : await unlockVault(secrets, options);
  const audit = await store.readAudit();
  const found = store.records().map(({ id, revision, value }) => ({ id, revision, serial: value.serial }));
  await tell('/found', { condition, records: found, audit: audit.length });
  const mine = [];
  for (let serial = 0; ; serial += 1) {
    const target = mine[Math.floor(Math.random() * mine.length)];
    const choice = mine.length < 5 ? 0 : Math.random();
    const value = { serial, note: 'Testmother Example '.repeat(10 + (serial % 40)) };
    if (choice < 0.6) {
      const records = await store.write([{ put: { kind: 'screening', value } }], []);
      mine.push(records[0]);
      await tell('/acknowledged', { id: records[0].id, revision: 1, serial });
    } else if (choice < 0.9) {
      const change = { id: target.id, kind: 'screening', value, expectedRevision: target.revision };
      const [record] = await store.write([{ put: change }], []);
      mine[mine.indexOf(target)] = record;
      await tell('/acknowledged', { id: record.id, revision: record.revision, serial });
    } else {
      const { id, revision } = target;
      mine.splice(mine.indexOf(target), 1);
      await tell('/removing', { id });
      await store.write([{ remove: { id, expectedRevision: revision } }], []);
      await tell('/removed', { id });
    }
  }
}
