// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { fillStore } from './filled-store.mjs';
import { machineLoad } from './load.mjs';
import { newWire } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const few = 1000;
const many = 100_000;
const rounds = 15;
const messagesPerRound = 400;
const atOnce = 32;
const mostGrowth = 1.5;

const figures = { slots: [few, many], rounds, messagesPerRound, atOnce, stores: {} };
afterAll(() => writeEvidence('relay-growth', figures));

const openStores = [];
afterEach(async () => {
  for (const store of openStores.splice(0)) await store.remove();
});

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (name, { isHere, make }) => {
  it.runIf(isHere)(
    'stores a message among a hundred thousand slots at the cost of one among a thousand',
    async () => {
      const small = await filled(make, few);
      const large = await filled(make, many);
      const loadBefore = machineLoad();
      // Turn by turn, so that whatever else the machine does falls on both.
      const costs = { small: [], large: [] };
      for (let round = 0; round < rounds; round += 1) {
        costs.small.push(await costOfRound(small));
        costs.large.push(await costOfRound(large));
      }
      await small.relay.close();
      await large.relay.close();
      const [smallMs, largeMs] = [median(costs.small), median(costs.large)];
      figures.stores[name] = {
        msPerMessage: { [few]: smallMs, [many]: largeMs },
        growth: Number((largeMs / smallMs).toFixed(2)),
        machineLoad: { before: loadBefore, after: machineLoad() },
      };
      expect(largeMs / smallMs).toBeLessThanOrEqual(mostGrowth);
    },
  );
});

async function filled(make, slots) {
  const store = await make();
  openStores.push(store);
  return fillStore(store, { slots });
}

let turns = 0;

async function costOfRound({ relay, links }) {
  const startMs = performance.now();
  let sent = 0;
  const tablet = async () => {
    while (sent < messagesPerRound) {
      sent += 1;
      // Their ids are random: neighbours in this list lie anywhere in the index.
      const link = links[(turns * 7919) % links.length];
      turns += 1;
      const { status } = await relay.answer(link.request('send', newWire()));
      if (status !== 201) throw new Error(`a message was answered with ${status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, tablet));
  return (performance.now() - startMs) / messagesPerRound;
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return Number(sorted[Math.floor(sorted.length / 2)].toFixed(3));
}
