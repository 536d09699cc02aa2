// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { afterAll, describe, expect, it } from 'vitest';
import { load, machineLoad } from './load.mjs';
import { newLink, newWire } from './panel-and-tablet.mjs';
import { startProcess } from './relay-process.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const perSecond = 300;
const seconds = 120;
const badTokens = 10_000;
const atOnce = 16;

const figures = { wantedPerSecond: perSecond, seconds, stores: {} };
afterAll(() => writeEvidence('relay-load', figures));

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (name, { isHere, make }) => {
  it.runIf(isHere)('serves three hundred requests a second for two minutes', async () => {
    const store = await make();
    const relay = await startProcess(store.options);
    const loadBefore = machineLoad();
    const found = await load(relay.url, { perSecond, seconds });
    figures.stores[name] = { ...found, machineLoad: { before: loadBefore, after: machineLoad() } };
    await relay.end('SIGTERM');
    await store.remove();
    expect(found.faults).toBe(0);
    expect(found.requests).toBe(perSecond * seconds);
  });

  it.runIf(isHere)('lets none of ten thousand wrong tokens in', async () => {
    const store = await make();
    const relay = await startProcess(store.options);
    const link = newLink(relay.url);
    await link.open();
    await link.send(newWire());
    const statuses = new Map();
    for (let guess = 0; guess < badTokens; guess += atOnce) {
      const tries = Array.from({ length: atOnce }, (_, index) => tryToken(link, guess + index));
      for (const { status } of await Promise.all(tries))
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    const stored = (await link.messages()).length;
    await relay.end('SIGTERM');
    await store.remove();
    figures.stores[name].badTokens = {
      tried: badTokens,
      answers: Object.fromEntries(statuses),
      accepted: stored - 1,
    };
    expect([...statuses.keys()].sort((one, other) => one - other)).toEqual([401, 404]);
    expect(stored).toBe(1);
  });
});

async function tryToken(link, turn) {
  const token = randomBytes(32);
  const bearer = { authorization: `Bearer ${token.toString('base64url')}` };
  const answer = await [
    () => link.open({}, `csr_${token.toString('base64url')}`),
    () => link.send(newWire(), token),
    () => link.list(bearer),
    () => link.close(bearer),
    () => link.state(token),
  ][turn % 5]();
  await answer.arrayBuffer();
  return answer;
}
