// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { startRelay } from '@cradleside/relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinician, newLink, newWire, unlimited } from './panel-and-tablet.mjs';

const page = 'https://forms.example.org';
const guesses = 100;

describe('a relay', () => {
  let relay;
  beforeAll(async () => {
    relay = await startWith({ allowedOrigins: [page, 'moz-extension://*'], requestSeconds: 1 });
  });
  afterAll(() => relay?.close());

  const openLink = async (target = relay) => {
    const link = newLink(target.url);
    expect((await link.open()).status).toBe(201);
    return link;
  };

  it('lets nobody in by guessing', async () => {
    const link = await openLink();
    await link.send(newWire());
    for (let guess = 0; guess < guesses; guess += 1) {
      const bearer = { authorization: `Bearer ${randomBytes(32).toString('base64url')}` };
      const answers = await Promise.all([
        link.open({}, `csr_${randomBytes(32).toString('base64url')}`),
        link.send(newWire(), randomBytes(32)),
        link.state(randomBytes(32)),
        link.list(bearer),
        link.close(bearer),
        newLink(relay.url).state(),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([401, 404, 404, 404, 404, 404]);
    }
    expect(await link.messages()).toHaveLength(1);
  });

  it.each([
    ['one byte short', 344, 400],
    ['empty', 0, 400],
    ['one byte long', 346, 413],
    ['of four megabytes', 4 * 1024 ** 2, 413],
  ])('refuses a message that is %s', async (_name, bytes, status) => {
    const link = await openLink();
    expect(await sendRaw(relay, link, randomBytes(bytes))).toBe(status);
    expect(await link.messages()).toEqual([]);
  });

  it('refuses a body that does not say how long it is', async () => {
    const link = await openLink();
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new Uint8Array(345));
        stream.close();
      },
    });
    const answer = await fetch(`${link.slot}/messages`, { method: 'POST', body, duplex: 'half' });
    expect(answer.status).toBe(400);
  });

  it.each([
    ['no JSON', 'expires=1'],
    ['a list', '[]'],
    ['more than it should say', '{"expires":4000000000,"writeTokenHash":"A","readTokenHash":"A","name":"x"}'],
    [
      'a hash that is none',
      `{"expires":4000000000,"writeTokenHash":"${'A'.repeat(42)}","readTokenHash":"x"}`,
    ],
    ['a prototype', '{"__proto__":{"expires":1}}'],
  ])('refuses a slot that is described by %s', async (_name, body) => {
    const { slot } = newLink(relay.url);
    const headers = { authorization: `Bearer ${clinician.token}` };
    expect((await fetch(slot, { method: 'PUT', headers, body })).status).toBe(400);
  });

  it.each([
    ['is past', -1],
    ['lies more than a week ahead', 8 * 24 * 3600],
  ])('refuses a slot whose end %s', async (_name, lifeS) => {
    expect((await newLink(relay.url, { lifeS }).open()).status).toBe(400);
  });

  it.each(['', 'A', 'A'.repeat(21), `${'A'.repeat(21)}B`, 'A'.repeat(23), '..%2f..', '%00'.repeat(7)])(
    'knows no slot with the id "%s"',
    async (id) => {
      const answer = await fetch(`${relay.url}/v1/slots/${id}/messages`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: 'not-found' });
    },
  );

  it('cuts off a body that comes too slowly, and one that never comes', async () => {
    const link = await openLink();
    const head = `POST ${new URL(link.slot).pathname}/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 345\r\n\r\n`;
    const answers = await Promise.all([
      talk(relay, head),
      talk(relay, `${head}${'x'.repeat(100)}`),
      talk(relay, head.slice(0, 40)),
    ]);
    for (const answer of answers) expect(answer).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
    expect(await link.messages()).toEqual([]);
  });

  it('cuts off headers that are too long', async () => {
    const answer = await talk(relay, `GET /health HTTP/1.1\r\nHost: x\r\nX-A: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('lets pages of listed origins read its answers, and no others', async () => {
    const { slot } = newLink(relay.url);
    const asking = async (origin) => {
      const preflight = await fetch(slot, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT' },
      });
      const answer = await fetch(`${relay.url}/health`, { headers: { origin } });
      return [preflight, answer].map(({ headers }) => headers.get('access-control-allow-origin'));
    };
    expect(await asking(page)).toEqual([page, page]);
    const firefoxPanel = 'moz-extension://0a1b2c3d-0000-4000-8000-000000000000';
    expect(await asking(firefoxPanel)).toEqual([firefoxPanel, firefoxPanel]);
    for (const origin of ['https://forms.example.org.evil.example', 'http://forms.example.org', 'null', '*'])
      expect(await asking(origin)).toEqual([null, null]);
  });

  it('sets no cookie and lets nothing be cached', async () => {
    const link = await openLink();
    for (const answer of [await link.send(newWire()), await link.list(), await fetch(`${relay.url}/x`)]) {
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('asks a client to slow down, by slot and by address, and says for how long', async () => {
    const slow = await startWith({ ratePerSlot: 4, ratePerAddress: 1_000_000 });
    const link = await openLink(slow);
    expect((await link.state()).status).toBe(200);
    const refused = await link.state();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await openLink(slow)).slotId).not.toBe(link.slotId);
    await slow.close();
  });

  it('counts guesses fourfold', async () => {
    const slow = await startWith({ ratePerAddress: 20 });
    const statuses = [];
    for (let guess = 0; guess < 4; guess += 1) statuses.push((await newLink(slow.url).state()).status);
    // Half a minute's worth at once is 10: after 4 and 8 there is one left for a third.
    expect(statuses).toEqual([404, 404, 404, 429]);
    await slow.close();
  });

  it('does not count what shows the right token: an office of any size may stand behind one address', async () => {
    const slow = await startWith({ ratePerAddress: 8 });
    const link = await openLink(slow);
    for (let round = 0; round < 20; round += 1) {
      const answers = [
        await link.send(newWire()),
        await link.list(),
        await link.state(),
        await link.clear(round + 1),
      ];
      expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 204]);
    }
    await slow.close();
  });

  it('takes in answers from an address that has guessed, or asked for slots that are gone, too often', async () => {
    const slow = await startWith({ ratePerAddress: 8 });
    const link = await openLink(slow);
    for (let guess = 0; guess < 4; guess += 1) await newLink(slow.url).list();
    expect((await link.list()).status).toBe(429);
    expect((await link.send(newWire())).status).toBe(201);
    // Guesses at the token of an answer are counted all the same.
    for (let guess = 0; guess < 4; guess += 1) await link.send(newWire(), randomBytes(32));
    expect((await link.send(newWire())).status).toBe(429);
    await slow.close();
  });

  it.each([
    ['believes the address that its proxy names', '203.0.113.7'],
    ['believes no more entries than it has proxies', '198.51.100.1, 203.0.113.7'],
    ['takes 64 bits of IPv6 for one address', '2001:db8:0:1::9'],
    ['leaves a port out that its proxy names too', '203.0.113.7:49152'],
    ['leaves a port out after IPv6', '[2001:db8:0:1::9]:49152'],
  ])('%s', async (_name, address) => {
    const slow = await startWith({ ratePerAddress: 8, trustProxy: 1 });
    const ask = async (forwarded) => {
      const link = newLink(slow.url);
      const answer = await fetch(`${link.slot}/state`, {
        method: 'POST',
        body: Buffer.alloc(32),
        headers: { 'x-forwarded-for': forwarded },
      });
      return answer.status;
    };
    expect(await ask(address)).toBe(404);
    const same = address.includes('::')
      ? '2001:db8:0:1:ffff::1'
      : `192.0.2.99, ${address.split(', ').at(-1)?.replace(/:.*/, '')}`;
    expect(await ask(same)).toBe(429);
    expect(await ask('192.0.2.200')).toBe(404);
    await slow.close();
  });

  it('does not read the header of a proxy that it has not', async () => {
    const slow = await startWith({ ratePerAddress: 8 });
    const ask = (forwarded) =>
      fetch(`${newLink(slow.url).slot}/messages`, { headers: { 'x-forwarded-for': forwarded } });
    expect((await ask('192.0.2.1')).status).toBe(404);
    expect((await ask('192.0.2.2')).status).toBe(429);
    await slow.close();
  });
});

function startWith(options) {
  return startRelay({
    port: 0,
    databaseFile: ':memory:',
    clinicianTokenHashes: [clinician.hash],
    ...unlimited,
    ...options,
  });
}

/** By a connection of its own: the relay closes it, perhaps before all was sent. */
async function sendRaw(relay, link, body) {
  const path = `${new URL(link.slot).pathname}/messages`;
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  const answer = await talk(relay, Buffer.concat([Buffer.from(head), body]));
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
}

/** @returns {Promise<string>} what came back until the relay closed the connection */
function talk(relay, text) {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(relay.url).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.write(text);
  });
}
