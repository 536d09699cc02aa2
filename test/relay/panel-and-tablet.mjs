// SPDX-License-Identifier: Apache-2.0
import { createHash, randomBytes } from 'node:crypto';

const wireBytes = 313;

const clinicianToken = `csr_${'synthetic-visitor-'.padEnd(43, 'x')}`;

/** The token of the clinician in all tests of the relay; the same in each of their processes. */
export const clinician = { token: clinicianToken, hash: sha256(clinicianToken) };

/** Rates that no test reaches by accident. */
export const unlimited = { ratePerAddress: 1_000_000, ratePerSlot: 1_000_000 };

/**
 * The two sides of one link, speaking HTTP by hand: nothing here comes from the packages that the relay serves.
 * @param {string} url of the relay
 * @param {{lifeS?: number, nowS?: number}} [options]
 */
export function newLink(url, { lifeS = 3600, nowS = Math.floor(Date.now() / 1000) } = {}) {
  return linkAt(url, {
    slotId: randomBytes(16).toString('base64url'),
    writeToken: randomBytes(32),
    readToken: randomBytes(32),
    expires: nowS + lifeS,
  });
}

/**
 * The same link at another relay.
 * @param {string} url
 * @param {{slotId: string, writeToken: Buffer, readToken: Buffer, expires: number}} secrets
 */
export function linkAt(url, { slotId, writeToken, readToken, expires }) {
  const slot = `${url}/v1/slots/${slotId}`;
  const asReader = { authorization: `Bearer ${readToken.toString('base64url')}` };
  const body = {
    expires,
    writeTokenHash: sha256(writeToken),
    readTokenHash: sha256(readToken),
  };
  const requests = {
    open: (changes = {}, token = clinician.token) => [
      slot,
      {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, ...changes }),
      },
    ],
    send: (wire, token = writeToken) => [
      `${slot}/messages`,
      { method: 'POST', body: Buffer.concat([token, wire]) },
    ],
    state: (token = writeToken) => [`${slot}/state`, { method: 'POST', body: token }],
    list: (headers = asReader) => [`${slot}/messages`, { headers }],
    clear: (through, headers = asReader) => [
      `${slot}/messages?through=${through}`,
      { method: 'DELETE', headers },
    ],
    close: (headers = asReader) => [slot, { method: 'DELETE', headers }],
    closeEmpty: (headers = asReader, only = 'empty') => [
      `${slot}?only=${only}`,
      { method: 'DELETE', headers },
    ],
  };
  const sent = Object.fromEntries(
    Object.entries(requests).map(([name, make]) => [name, (...values) => fetch(...make(...values))]),
  );
  return {
    slotId,
    slot,
    writeToken,
    readToken,
    expires,
    body,
    ...sent,
    /** @returns {Promise<{number: number, wire: string}[]>} */
    messages: async () => (await (await sent.list()).json()).messages,
    /** Address and options of a request. @param {keyof typeof requests} name */
    parts: (name, ...values) => requests[name](...values),
    /** A request that is made but not sent. @param {keyof typeof requests} name */
    request: (name, ...values) => {
      const [address, { body: content, headers, ...rest }] = requests[name](...values);
      const length = content === undefined ? {} : { 'content-length': String(Buffer.byteLength(content)) };
      return new Request(address, { ...rest, body: content, headers: { ...headers, ...length } });
    },
  };
}

/** @param {string} [canary] text that stands in the clear inside, to be looked for afterwards */
export function newWire(canary = '') {
  const wire = randomBytes(wireBytes);
  wire.write(canary, 'latin1');
  return wire;
}

/** @param {Uint8Array | string} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('base64url');
}
