// SPDX-License-Identifier: Apache-2.0
import { startRelay } from '@cradleside/relay';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { fillStore } from './filled-store.mjs';
import { load, machineLoad } from './load.mjs';
import { clinician, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const expired = 100_000;
const perSecond = 100;
const seconds = 15;
const rounds = 6;
const dayS = 86_400;
const daysUntilSwept = 8;
const mostRatio = 1.5;

const figures = { expiredSlots: expired, perSecond, secondsPerRound: seconds, rounds, stores: {} };
afterAll(() => writeEvidence('relay-sweep', figures));

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (name, { isHere, make }) => {
  const openThings = [];
  afterEach(async () => {
    for (const close of openThings.splice(0).reverse()) await close();
  });

  it.runIf(isHere)('answers about as fast while it sweeps a hundred thousand slots as without', async () => {
    const store = await make();
    openThings.push(() => store.remove());
    const time = { wallMs: Date.now(), uptimeS: 1000 };
    const clock = { wallMs: () => time.wallMs, uptimeS: () => time.uptimeS };
    const { relay: filling } = await fillStore(store, { slots: expired, lifeS: 60, clock });
    await filling.close();
    const start = () =>
      startRelay(
        {
          port: 0,
          sweepSeconds: dayS,
          clinicianTokenHashes: [clinician.hash],
          ...unlimited,
          ...store.options,
        },
        { clock },
      );
    let relay = await start();
    openThings.push(() => relay.close());

    const loadBefore = machineLoad();
    const run = (aheadS) => load(relay.url, { perSecond, seconds, aheadS });
    const without = await inTurn(rounds / 2, () => run(0));
    const aheadS = daysUntilSwept * dayS;
    time.wallMs += aheadS * 1000;
    time.uptimeS += aheadS;
    const sweep = { isOver: false };
    void relay.sweep().then(() => {
      sweep.isOver = true;
    });
    const during = await inTurn(rounds, async () => (sweep.isOver ? undefined : run(aheadS)));
    const sweptMeanwhile = await sweptSlots(relay);
    // Half of the quiet rounds before and half after: what else the machine does changes slowly.
    await relay.close();
    relay = await start();
    without.push(...(await inTurn(rounds / 2, () => run(aheadS))));
    const measured = during.filter((round) => round !== undefined);

    const [withoutMs, duringMs] = [without, measured].map((runs) => median(runs.map(({ p99Ms }) => p99Ms)));
    figures.stores[name] = {
      p99Ms: { without: withoutMs, during: duringMs },
      ratio: Number((duringMs / withoutMs).toFixed(2)),
      eachRoundP99Ms: {
        without: without.map(({ p99Ms }) => p99Ms),
        during: measured.map(({ p99Ms }) => p99Ms),
      },
      sweptSlotsMeanwhile: sweptMeanwhile,
      faults: [...without, ...measured].reduce((sum, { faults }) => sum + faults, 0),
      machineLoad: { before: loadBefore, after: machineLoad() },
    };
    expect(figures.stores[name].faults).toBe(0);
    expect(sweptMeanwhile).toBeGreaterThan(0);
    expect(duringMs / withoutMs).toBeLessThanOrEqual(mostRatio);
  });
});

async function inTurn(count, action) {
  const results = [];
  for (let turn = 0; turn < count; turn += 1) results.push(await action());
  return results;
}

async function sweptSlots(relay) {
  const metrics = await (await fetch(`${relay.url}/metrics`)).text();
  return Number(/^cradleside_relay_swept_slots_total (\d+)$/m.exec(metrics)[1]);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
