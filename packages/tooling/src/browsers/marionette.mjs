// SPDX-License-Identifier: Apache-2.0
import net from 'node:net';

/**
 * Speaks Firefox's own remote protocol, so that no geckodriver is needed.
 * @param {number} port
 * @returns {Promise<{send: (command: string, parameters?: object) => Promise<any>, disconnect: () => void}>}
 */
export async function connectMarionette(port) {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map();
  let lastId = 0;
  let received = Buffer.alloc(0);
  let greet;
  let refuse;
  const greeting = new Promise((resolve, reject) => {
    greet = resolve;
    refuse = reject;
  });

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let packet = takePacket(); packet !== undefined; packet = takePacket()) deliver(packet);
  });
  const abandon = () => {
    refuse(new Error('Firefox closed the connection.'));
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  };
  socket.on('error', abandon);
  socket.on('close', abandon);

  /** Packets look like `12:[0,1,"a",{}]`: length in bytes, colon, JSON. */
  function takePacket() {
    const colon = received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(received.subarray(0, colon).toString());
    if (received.length < end) return undefined;
    const packet = JSON.parse(received.subarray(colon + 1, end).toString());
    received = received.subarray(end);
    return packet;
  }

  function deliver(packet) {
    if (!Array.isArray(packet)) {
      greet();
      return;
    }
    const [, id, error, result] = packet;
    const { resolve, reject, sentFrom } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (!error) resolve?.(result);
    else reject?.(new Error(`${error.error}: ${error.message}`, { cause: sentFrom }));
  }

  await greeting;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) throw new Error('Firefox closed the connection.');
        lastId += 1;
        // The answer comes from the socket, and would not say whose command failed.
        waiting.set(lastId, { resolve, reject, sentFrom: new Error(command) });
        const message = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    disconnect: () => socket.destroy(),
  };
}
