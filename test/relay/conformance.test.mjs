// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { startRelay } from '@cradleside/relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinician, linkAt, newLink, newWire, sha256, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

describe.each(storesUnderTest.map((each) => [each.name, each]))('%s', (_name, { isHere, make }) => {
  describe.runIf(isHere)('a relay', () => {
    let store;
    let relay;
    beforeAll(async () => {
      store = await make();
      relay = await start();
    }, 60_000);
    afterAll(async () => {
      await relay?.close();
      await store?.remove();
    });

    const start = () =>
      startRelay({ port: 0, clinicianTokenHashes: [clinician.hash], ...unlimited, ...store.options });
    const openLink = async () => {
      const link = newLink(relay.url);
      expect((await link.open()).status).toBe(201);
      return link;
    };

    it('lays a slot down once, and says the same again to the same', async () => {
      const link = await openLink();
      expect((await link.open()).status).toBe(200);
      expect((await link.open({ expires: link.body.expires + 60 })).status).toBe(409);
      expect((await link.open({ readTokenHash: sha256(randomBytes(32)) })).status).toBe(409);
    });

    it('gives a panel what a tablet handed in, in order, byte for byte', async () => {
      const link = await openLink();
      const wires = [newWire(), newWire(), newWire()];
      for (const wire of wires) expect((await link.send(wire)).status).toBe(201);
      expect(await link.messages()).toEqual(
        wires.map((wire, index) => ({
          number: index + 1,
          wire: wire.toString('base64url'),
          received: expect.any(Number),
        })),
      );
      expect(await link.messages()).toHaveLength(3);
    });

    it('stores the same bytes once, also when they come twenty times at once', async () => {
      const link = await openLink();
      const wire = newWire();
      const answers = await Promise.all(Array.from({ length: 20 }, () => link.send(wire)));
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
      expect(await link.messages()).toHaveLength(1);
    });

    it('holds sixty-four messages, also when eighty come at once, and has room again after some were fetched', async () => {
      const link = await openLink();
      const answers = await Promise.all(Array.from({ length: 80 }, () => link.send(newWire())));
      const statuses = answers.map(({ status }) => status).sort((one, other) => one - other);
      expect(statuses).toEqual([...Array(64).fill(201), ...Array(16).fill(409)]);
      const numbers = (await link.messages()).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
      expect((await link.clear(3)).status).toBe(204);
      expect((await link.send(newWire())).status).toBe(201);
      expect((await link.messages()).map(({ number }) => number)).toEqual([...numbers.slice(3), 65]);
    });

    it('never uses a number twice, so that nothing is deleted that was not fetched', async () => {
      const link = await openLink();
      await link.send(newWire());
      await link.clear(1);
      await link.send(newWire());
      expect((await link.clear(1)).status).toBe(204);
      expect(await link.messages()).toHaveLength(1);
    });

    it('tells a tablet that its result was accepted, and takes no more', async () => {
      const link = await openLink();
      expect(await (await link.state()).json()).toEqual({ state: 'open', begun: false });
      await link.send(newWire());
      expect(await (await link.state()).json()).toEqual({ state: 'open', begun: true });
      // A panel that has fetched an open state leaves a slot that is begun.
      await link.clear(1);
      expect(await (await link.state()).json()).toEqual({ state: 'open', begun: true });
      expect((await link.close()).status).toBe(204);
      expect(await (await link.state()).json()).toEqual({ state: 'used', begun: true });
      expect((await link.send(newWire())).status).toBe(410);
      expect(await link.messages()).toEqual([]);
      expect((await link.close()).status).toBe(204);
      expect((await link.open()).status).toBe(409);
    });

    it('leaves nothing behind when a slot is closed while messages come in', async () => {
      const link = await openLink();
      const sends = Array.from({ length: 10 }, () => link.send(newWire()));
      const [closed, ...sent] = await Promise.all([link.close(), ...sends]);
      expect(closed.status).toBe(204);
      expect(sent.filter(({ status }) => ![201, 410].includes(status))).toEqual([]);
      expect(await link.messages()).toEqual([]);
    });

    it('closes a slot that must be empty only where nothing lies in it', async () => {
      const link = await openLink();
      await link.send(newWire());
      await link.send(newWire());
      await link.clear(1);
      expect((await link.closeEmpty()).status).toBe(409);
      expect(await link.messages()).toMatchObject([{ number: 2 }]);
      expect((await link.send(newWire())).status).toBe(201);
      await link.clear(3);
      expect((await link.closeEmpty(undefined, 'nothing')).status).toBe(400);
      expect(await (await link.state()).json()).toEqual({ state: 'open', begun: true });
      expect((await link.closeEmpty()).status).toBe(204);
      expect((await link.closeEmpty()).status).toBe(204);
      expect((await link.send(newWire())).status).toBe(410);
    });

    it('takes in nothing that nobody can fetch when a slot that must be empty is closed meanwhile', async () => {
      for (let round = 1; round <= 20; round += 1) {
        const link = await openLink();
        const [first, closed, second] = await Promise.all([
          link.send(newWire()),
          link.closeEmpty(),
          link.send(newWire()),
        ]);
        const taken = [first, second].filter(({ status }) => status === 201);
        expect(await link.messages()).toHaveLength(taken.length);
        expect([closed.status, taken.length > 0]).toEqual(taken.length > 0 ? [409, true] : [204, false]);
      }
    });

    it('answers an unknown slot and a wrong token alike', async () => {
      const link = await openLink();
      const unknown = newLink(relay.url);
      const other = newLink(relay.url);
      const wrongReader = { authorization: `Bearer ${other.readToken.toString('base64url')}` };
      const pairs = await Promise.all([
        Promise.all([unknown.send(newWire()), link.send(newWire(), other.writeToken)]),
        Promise.all([unknown.state(), link.state(other.writeToken)]),
        Promise.all([unknown.list(), link.list(wrongReader)]),
        Promise.all([unknown.list({}), link.list({})]),
        Promise.all([unknown.clear(9), link.clear(9, wrongReader)]),
        Promise.all([unknown.close(), link.close(wrongReader)]),
        Promise.all([unknown.closeEmpty(), link.closeEmpty(wrongReader)]),
        // The write token reads nothing, and the read token writes nothing.
        Promise.all([unknown.send(newWire(), unknown.readToken), link.send(newWire(), link.readToken)]),
      ]);
      for (const [one, another] of pairs) {
        expect([one.status, another.status]).toEqual([404, 404]);
        expect(await one.text()).toBe(await another.text());
        const headers = (answer) =>
          Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'));
        expect(headers(one)).toEqual(headers(another));
      }
    });

    it('keeps everything over a restart', async () => {
      const link = await openLink();
      const closed = await openLink();
      const wire = newWire();
      await link.send(wire);
      await closed.close();
      await relay.close();
      relay = await start();
      const again = linkAt(relay.url, link);
      expect(await again.messages()).toMatchObject([{ number: 1, wire: wire.toString('base64url') }]);
      expect(await (await linkAt(relay.url, closed).state()).json()).toEqual({ state: 'used', begun: false });
      expect((await again.send(wire)).status).toBe(201);
      expect(await again.messages()).toHaveLength(1);
    });

    it('is healthy, and counts without naming anybody', async () => {
      const link = await openLink();
      expect(await (await fetch(`${relay.url}/health`)).json()).toEqual({ status: 'ok' });
      const metrics = await (await fetch(`${relay.url}/metrics`)).text();
      expect(metrics).toMatch(/^cradleside_relay_requests_total\{route="put-slot",status="201"\} \d+$/m);
      expect(metrics).not.toContain(link.slotId);
      expect(metrics).not.toMatch(/127\.0\.0\.1|::1/);
    });
  });
});
