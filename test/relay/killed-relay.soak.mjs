// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { afterAll, describe, expect, it } from 'vitest';
import { killRounds } from './kill-rounds.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const rounds = 50;

const figures = { stores: {} };
afterAll(() => writeEvidence('relay-kills', figures));

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (name, { isHere, make }) => {
  it.runIf(isHere)('loses nothing it answered for when it is killed fifty times', async () => {
    const store = await make();
    const found = await killRounds(store, { rounds, seed: 7 });
    figures.stores[name] = found;
    await store.remove();
    expect(found).toMatchObject({ relayKills: rounds, lost: 0, lostSlots: 0, reopened: 0, exitCode: 0 });
  });

  it.runIf(isHere && name.startsWith('PostgreSQL'))(
    'loses nothing either when the database crashes under it',
    async () => {
      const store = await make();
      const found = await killRounds(store, { rounds, seed: 11, crashesDatabase: true });
      figures.stores[name].withDatabaseCrashes = found;
      await store.remove();
      expect(found).toMatchObject({ databaseCrashes: rounds / 2, lost: 0, lostSlots: 0, reopened: 0 });
    },
  );
});
