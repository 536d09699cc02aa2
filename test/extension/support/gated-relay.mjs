// SPDX-License-Identifier: Apache-2.0
import { newClinicianToken, startRelay } from '@cradleside/relay';
import { serveLoopback } from '../../support/serve-loopback.mjs';

/**
 * A step of a request of the panel, before it reaches the relay and after it was answered.
 * @typedef {`${'GET' | 'PUT' | 'DELETE'} ${'messages' | 'slot'} ${'asked' | 'answered'}`} RelayStep
 */

/**
 * A relay behind a gate: each request of the panel can be looked at, held up or never let through.
 * @returns {Promise<{url: string, relayUrl: string, token: string, close: () => Promise<void>,
 *   atEachStep: (watch: (step: RelayStep) => Promise<void> | void) => void}>} `url` is the gate, `relayUrl` goes past it
 */
export async function gatedRelay() {
  const { token, hash } = newClinicianToken();
  const relay = await startRelay({ port: 0, databaseFile: ':memory:', clinicianTokenHashes: [hash] });
  /** @type {(step: RelayStep) => Promise<void> | void} */
  let watch = () => {};

  const pass = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const step = `${request.method} ${request.url.includes('/messages') ? 'messages' : 'slot'}`;
    await watch(`${step} asked`);
    const { authorization, 'content-type': contentType } = request.headers;
    const answer = await fetch(new URL(request.url, relay.url), {
      method: request.method,
      headers: { authorization, ...(contentType && { 'content-type': contentType }) },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
    await watch(`${step} answered`);
  };
  const gate = await serveLoopback(
    (request, response) => void pass(request, response).catch(() => response.destroy()),
  );
  return {
    url: gate.url,
    relayUrl: relay.url,
    token,
    atEachStep: (next) => {
      watch = next;
    },
    close: async () => {
      await gate.close();
      await relay.close();
    },
  };
}
