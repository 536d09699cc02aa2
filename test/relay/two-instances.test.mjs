// SPDX-License-Identifier: Apache-2.0
import { startRelay } from '@cradleside/relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinician, linkAt, newLink, newWire, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const { name, isHere, make } = storesUnderTest.find((store) => store.name.startsWith('PostgreSQL'));
const isOfInstance = (status) => [201, 409].includes(status);

describe.each([name])('%s', () => {
  describe.runIf(isHere)('two relays on one database', () => {
    let store;
    let relays;
    beforeAll(async () => {
      store = await make();
      const start = () =>
        startRelay({ port: 0, clinicianTokenHashes: [clinician.hash], ...unlimited, ...store.options });
      // At once, on an empty database: the second waits for the tables of the first.
      relays = await Promise.all([start(), start()]);
    }, 60_000);
    afterAll(async () => {
      await Promise.all((relays ?? []).map((relay) => relay.close()));
      await store?.remove();
    });

    const openLinks = async () => {
      const link = newLink(relays[0].url);
      expect((await link.open()).status).toBe(201);
      return [link, linkAt(relays[1].url, link)];
    };

    it('lay one slot down when both are asked at once', async () => {
      const link = newLink(relays[0].url);
      const answers = await Promise.all([link.open(), linkAt(relays[1].url, link).open()]);
      expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 201]);
    });

    it('store the same result once when it comes to both at once', async () => {
      const [one, other] = await openLinks();
      for (let round = 0; round < 10; round += 1) {
        const wire = newWire();
        const answers = await Promise.all([one.send(wire), other.send(wire)]);
        expect(answers.map(({ status }) => status)).toEqual([201, 201]);
        expect(await one.messages()).toHaveLength(round + 1);
      }
    });

    it('hold sixty-four messages between them, with numbers that are all different', async () => {
      const [one, other] = await openLinks();
      const sends = Array.from({ length: 80 }, (_, index) => (index % 2 === 0 ? one : other).send(newWire()));
      const statuses = (await Promise.all(sends)).map(({ status }) => status);
      expect(statuses.every(isOfInstance)).toBe(true);
      expect(statuses.filter((status) => status === 201)).toHaveLength(64);
      const numbers = (await other.messages()).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
    });

    it('agree that a slot is closed', async () => {
      const [one, other] = await openLinks();
      const [closed, ...sent] = await Promise.all([
        one.close(),
        other.send(newWire()),
        other.send(newWire()),
      ]);
      expect(closed.status).toBe(204);
      expect(sent.every(({ status }) => [201, 410].includes(status))).toBe(true);
      expect((await other.send(newWire())).status).toBe(410);
      expect(await other.messages()).toEqual([]);
    });

    it('never wait for each other in a circle when both store into the same slots', async () => {
      const links = await Promise.all(Array.from({ length: 8 }, openLinks));
      const sends = Array.from({ length: 96 }, (_, index) => {
        const pair = links[index % links.length];
        return pair[index % 3 === 0 ? 0 : 1].send(newWire());
      });
      const statuses = (await Promise.all(sends)).map(({ status }) => status);
      expect(statuses).toEqual(Array(96).fill(201));
    });

    it('go on after the database was started again under them', async () => {
      const [one, other] = await openLinks();
      await one.send(newWire());
      const restarted = store.postgres.restart();
      const during = await Promise.all([one.send(newWire()), other.send(newWire())]);
      await restarted;
      expect(during.map(({ status }) => status)).toEqual([201, 201]);
      expect(await other.messages()).toHaveLength(3);
      expect((await one.close()).status).toBe(204);
    });
  });
});
