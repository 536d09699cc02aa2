// SPDX-License-Identifier: Apache-2.0
import { createRelay } from '@cradleside/relay';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clinician, newLink, newWire, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const startS = 1_800_000_000;
const bootS = 1000;
const skewS = 600;
const hourS = 3600;
const dayS = 24 * hourS;
/** A slot may be read for so long after its end. */
const readableS = 7 * dayS;

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (_name, { isHere, make }) => {
  describe.runIf(isHere)('a relay whose clock the test holds', () => {
    let store;
    let time;
    beforeAll(async () => {
      store = await make();
    }, 60_000);
    afterAll(() => store?.remove());
    let nextS = startS;
    beforeEach(() => {
      // Each test lives later than the one before: the database remembers.
      nextS += dayS + (time === undefined ? 0 : time.uptimeS - bootS);
      time = { wallS: nextS, uptimeS: bootS };
    });

    const start = (options = {}) =>
      createRelay(
        { clinicianTokenHashes: [clinician.hash], ...unlimited, ...store.options, ...options },
        { clock: { wallMs: () => time.wallS * 1000, uptimeS: () => time.uptimeS } },
      );
    const pass = (seconds) => {
      time.wallS += seconds;
      time.uptimeS += seconds;
    };
    /** The same two sides, asking the relay without a network. */
    const linkOf = (relay, options) =>
      withoutNetwork(newLink('http://relay', { nowS: time.wallS, ...options }), relay);

    it('takes a message until ten minutes after the end, and gives it for seven days more, with its time', async () => {
      const relay = await start();
      const link = linkOf(relay, { lifeS: hourS });
      expect((await link('open')).status).toBe(201);
      pass(hourS + skewS);
      const cameS = time.wallS;
      expect((await link('send', newWire())).status).toBe(201);
      pass(1);
      expect((await link('send', newWire())).status).toBe(410);
      pass(readableS - 1);
      await relay.sweep();
      expect(await (await link('list')).json()).toMatchObject({ messages: [{ received: cameS }] });
      pass(1);
      await relay.sweep();
      expect((await link('state')).status).toBe(404);
      expect((await link('list')).status).toBe(404);
      await relay.close();
    });

    it('keeps the mark of a closed slot as long as a slot', async () => {
      const relay = await start();
      const link = linkOf(relay, { lifeS: hourS });
      await link('open');
      await link('close');
      pass(hourS + readableS);
      await relay.sweep();
      expect(await (await link('state')).json()).toMatchObject({ state: 'used' });
      pass(skewS + 1);
      await relay.sweep();
      expect((await link('state')).status).toBe(404);
      await relay.close();
    });

    it.each([
      ['a year ahead', 365 * dayS],
      ['a year back', -365 * dayS],
      ['eleven minutes ahead', 660],
      ['eleven minutes back', -660],
    ])('neither drops nor keeps anything for a clock that is set %s', async (_case, stepS) => {
      const relay = await start();
      const link = linkOf(relay, { lifeS: hourS });
      await link('open');
      await link('send', newWire());
      time.wallS += stepS;
      await relay.sweep();
      expect((await link('list')).status).toBe(200);
      pass(hourS - 1);
      await relay.sweep();
      expect((await link('send', newWire())).status).toBe(201);
      pass(skewS + 2);
      expect((await link('send', newWire())).status).toBe(410);
      pass(readableS - 2);
      await relay.sweep();
      expect((await link('list')).status).toBe(200);
      pass(2);
      await relay.sweep();
      expect((await link('state')).status).toBe(404);
      const metrics = await (await relay.answer(new Request('http://relay/metrics'))).text();
      expect(metrics).toContain(`cradleside_relay_clock_stepped_seconds ${stepS}`);
      await relay.close();
    });

    it('does not start with a clock that stands before its last use, unless it is told to', async () => {
      const relay = await start();
      await relay.sweep();
      await relay.close();
      time.wallS -= hourS;
      await expect(start()).rejects.toThrow(/The clock of this machine says .* ACCEPT_CLOCK=yes/);
      const accepted = await start({ acceptClock: true });
      await accepted.close();
      await (await start()).close();
    });

    it('sweeps nothing with a clock far ahead until a panel has confirmed it', async () => {
      const relay = await start();
      const link = linkOf(relay, { lifeS: hourS });
      await link('open');
      await link('send', newWire());
      await relay.sweep();
      await relay.close();
      pass(30 * dayS);
      const later = await start();
      await later.sweep();
      const sameLink = withoutNetwork(link.link, later);
      expect(await (await sameLink('list')).json()).toMatchObject({ messages: [{ number: 1 }] });
      // The panel lives in the time before: its slot does not fit, and confirms nothing.
      const early = withoutNetwork(newLink('http://relay', { nowS: time.wallS - 30 * dayS }), later);
      expect((await early('open')).status).toBe(400);
      await later.sweep();
      expect((await sameLink('list')).status).toBe(200);
      expect((await linkOf(later)('open')).status).toBe(201);
      await later.sweep();
      expect((await sameLink('list')).status).toBe(404);
      await later.close();
    });

    it('sweeps two hundred slots and not the one that is alive', async () => {
      const relay = await start();
      const old = Array.from({ length: 200 }, () => linkOf(relay, { lifeS: 60 }));
      await Promise.all(old.map((link) => link('open')));
      await Promise.all(old.map((link) => link('send', newWire())));
      const alive = linkOf(relay, { lifeS: 5 * dayS });
      await alive('open');
      await alive('send', newWire());
      pass(hourS + readableS);
      await relay.sweep();
      const states = await Promise.all(old.map(async (link) => (await link('state')).status));
      expect(states).toEqual(Array(200).fill(404));
      expect((await (await alive('list')).json()).messages).toHaveLength(1);
      await relay.close();
    });
  });
});

/** Sends what a link would fetch straight to a relay that has no port. */
function withoutNetwork(link, relay) {
  const call = async (action, ...values) => {
    const request = link.request(action, ...values);
    return relay.answer(request);
  };
  return Object.assign(call, { link });
}
