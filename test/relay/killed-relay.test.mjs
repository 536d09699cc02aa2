// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { killRounds } from './kill-rounds.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const rounds = 2;

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (_name, { isHere, make }) => {
  it.runIf(isHere)(
    'keeps everything it answered for when it is killed in the middle of its work',
    async () => {
      const store = await make();
      try {
        const found = await killRounds(store, { rounds, crashesDatabase: store.postgres !== undefined });
        expect(found).toMatchObject({ lost: 0, lostSlots: 0, reopened: 0, exitCode: 0 });
        expect(found.relayKills).toBeGreaterThan(0);
        expect(found.acknowledged).toBeGreaterThan(20);
      } finally {
        await store.remove();
      }
    },
    120_000,
  );
});
