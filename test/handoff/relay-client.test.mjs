// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { fetchResults, readSlotState, sendResult } from '@cradleside/handoff/relay';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newLink } from './sittings.mjs';

const { link, opening } = await newLink();
const wire = new Uint8Array(313).fill(7);
const real = { fetch: globalThis.fetch };

/** A server on loopback that answers as it is told, and keeps what it was asked. */
async function startServer(answer) {
  const asked = [];
  const server = createServer((request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      asked.push({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: Buffer.concat(pieces),
      });
      answer(response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { asked, url: `http://127.0.0.1:${server.address().port}`, close };
}

describe('over a real connection', () => {
  let elsewhere;
  let relay;
  const answering = async (answer) => {
    relay = await startServer(answer);
    return relay.url;
  };

  beforeEach(async () => {
    elsewhere = await startServer((response) => response.writeHead(201).end());
  });

  afterEach(async () => {
    await relay?.close();
    await elsewhere.close();
  });

  it('a result arrives as 345 bytes of plain text, with no cookie, referrer or origin of its own', async () => {
    const url = await answering((response) => response.writeHead(201).end());
    expect(await sendResult(url, link, wire, real)).toEqual({ ok: true });
    const [{ method, headers, body }] = relay.asked;
    expect(method).toBe('POST');
    expect(headers).toMatchObject({ 'content-type': 'text/plain', 'content-length': '345' });
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers).not.toHaveProperty(name);
    expect(body).toEqual(Buffer.concat([link.secrets.slot.writeToken, wire]));
  });

  it.each([301, 302, 303, 307, 308])('a redirect %d to another host is not followed', async (status) => {
    const url = await answering((response) => response.writeHead(status, { location: elsewhere.url }).end());
    expect(await sendResult(url, link, wire, real)).toEqual({ ok: false, code: 'unreachable' });
    expect(await fetchResults(url, opening, real)).toEqual({ ok: false, code: 'unreachable' });
    expect(relay.asked).toHaveLength(2);
    expect(elsewhere.asked).toEqual([]);
  });

  it('an answer that does not come is waited for no longer than said', async () => {
    const url = await answering(() => {});
    const outcome = await sendResult(url, link, wire, { ...real, timeoutMs: 50 });
    expect(outcome).toEqual({ ok: false, code: 'unreachable' });
  });

  it('an answer that breaks off is none', async () => {
    const url = await answering((response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('{"state":"open"');
      response.socket.end();
    });
    expect(await readSlotState(url, link, real)).toEqual({ ok: false, code: 'unreachable' });
  });

  it('an answer without end is not read to its end', async () => {
    let sent = 0;
    const url = await answering((response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(16_384, 32);
      const write = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
      };
      response.on('drain', write);
      write();
    });
    expect(await fetchResults(url, opening, { ...real, timeoutMs: 5000 })).toEqual({
      ok: false,
      code: 'unreachable',
    });
    // What fits into the buffers of two sockets, not a stream of gigabytes.
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it('nobody there is unreachable', async () => {
    const url = await answering((response) => response.end());
    await relay.close();
    expect(await sendResult(url, link, wire, real)).toEqual({ ok: false, code: 'unreachable' });
  });
});
