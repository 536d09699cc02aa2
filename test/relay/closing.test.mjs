// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { connect } from 'node:net';
import { startRelay } from '@cradleside/relay';
import { expect, it } from 'vitest';
import { clinician, newLink, newWire, unlimited } from './panel-and-tablet.mjs';

it('takes in to its end a message that was half there when the relay was told to end, and keeps no connection open', async () => {
  const relay = await startRelay({
    port: 0,
    databaseFile: ':memory:',
    clinicianTokenHashes: [clinician.hash],
    ...unlimited,
  });
  const link = newLink(relay.url);
  await link.open();
  const { hostname, port } = new URL(relay.url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    heard += chunk;
  });
  const ended = once(socket, 'close');
  const body = Buffer.concat([link.writeToken, newWire()]);
  const head = `POST ${new URL(link.slot).pathname}/messages HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n`;
  // The relay says that it has read the head, and waits for the body.
  socket.write(`${head}Expect: 100-continue\r\n\r\n`);
  while (!heard.includes('100 Continue')) await once(socket, 'data');
  const closed = relay.close();
  socket.write(body);
  await Promise.all([ended, closed]);
  expect(heard).toMatch(/HTTP\/1\.1 201 /);
  expect(heard).toMatch(/^connection: close\r$/im);
});
