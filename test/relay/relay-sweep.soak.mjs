// SPDX-License-Identifier: Apache-2.0
import { startRelay } from '@cradleside/relay';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { afterAll, describe, expect, it } from 'vitest';
import { load, machineLoad } from './load.mjs';
import { clinician, newLink, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const expired = 100_000;
const perSecond = 100;
const seconds = 20;
const rounds = 3;
const mostRounds = 30;
const dayS = 86_400;
const daysUntilSwept = 8;
const mostRatio = 1.5;

const figures = { expiredSlots: expired, perSecond, secondsPerRound: seconds, rounds, stores: {} };
afterAll(() => writeEvidence('relay-sweep', figures));

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (name, { isHere, make }) => {
  it.runIf(isHere)(
    'answers about as fast while it sweeps a hundred thousand slots as it does without',
    async () => {
      const store = await make();
      const time = { wallMs: Date.now(), uptimeS: 1000 };
      const relay = await startRelay(
        {
          port: 0,
          sweepSeconds: 86_400,
          clinicianTokenHashes: [clinician.hash],
          ...unlimited,
          ...store.options,
        },
        { clock: { wallMs: () => time.wallMs, uptimeS: () => time.uptimeS } },
      );
      const links = [];
      while (links.length < expired) {
        const batch = Array.from({ length: 100 }, () => newLink(relay.url, { lifeS: 1 }));
        await Promise.all(batch.map(async (link) => (await link.open()).arrayBuffer()));
        links.push(...batch);
      }
      const loadBefore = machineLoad();
      const quiet = [];
      for (let round = 0; round < rounds; round += 1)
        quiet.push(await load(relay.url, { perSecond, seconds }));
      time.wallMs += daysUntilSwept * dayS * 1000;
      time.uptimeS += daysUntilSwept * dayS;
      const startMs = performance.now();
      const sweep = relay.sweep().then(() => performance.now() - startMs);
      const busy = [];
      do busy.push(await load(relay.url, { perSecond, seconds }));
      while (busy.length < mostRounds && !(await isSettled(sweep)));
      const sweptMs = await sweep;
      // The last round may have outlived the sweep.
      const during = busy.slice(0, Math.max(1, Math.floor(sweptMs / (seconds * 1000))));
      const left = await Promise.all(links.slice(0, 100).map(async (link) => (await link.state()).status));
      await relay.close();
      await store.remove();
      const [quietMs, duringMs] = [quiet, during].map((runs) => median(runs.map(({ p99Ms }) => p99Ms)));
      figures.stores[name] = {
        p99Ms: { without: quietMs, during: duringMs },
        eachRoundP99Ms: {
          without: quiet.map(({ p99Ms }) => p99Ms),
          during: during.map(({ p99Ms }) => p99Ms),
        },
        ratio: Number((duringMs / quietMs).toFixed(2)),
        sweepSeconds: Math.round(sweptMs / 1000),
        faults: [...quiet, ...during].reduce((sum, { faults }) => sum + faults, 0),
        machineLoad: { before: loadBefore, after: machineLoad() },
      };
      expect(left).toEqual(Array(100).fill(404));
      expect(figures.stores[name].faults).toBe(0);
      expect(duringMs / quietMs).toBeLessThanOrEqual(mostRatio);
    },
  );
});

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

async function isSettled(promise) {
  const not = Symbol('not yet');
  return (await Promise.race([promise, Promise.resolve(not)])) !== not;
}
