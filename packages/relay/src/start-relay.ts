// SPDX-License-Identifier: Apache-2.0
import type { AddressInfo } from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { createRelay, type Relay, type RelaySurroundings } from './create-relay.js';
import { RelayStartError } from './errors.js';
import type { RelayOptions } from './settings/settings-schema.js';

/** A relay that listens. */
export interface RunningRelay {
  /** Without a slash at its end. */
  readonly url: string;
  /** Deletes what has expired now, instead of with the next sweep. */
  sweep(): Promise<void>;
  /** Takes no more requests, answers those that have come, and closes the store. */
  close(): Promise<void>;
}

/** TLS ends at the proxy in front. */
const scheme = 'http:';
const mostHeaderBytes = 8192;
const mostConnections = 2000;
const idleMs = 75_000;
const checkEveryMs = 500;
const patienceMs = 5000;

/**
 * Starts a relay on a port.
 * @throws {RelayStartError} naming what the operator has to change
 * @example
 * const { token, hash } = newClinicianToken();
 * const relay = await startRelay({ port: 0, databaseFile: ':memory:', clinicianTokenHashes: [hash] });
 */
export async function startRelay(
  options: RelayOptions,
  surroundings: RelaySurroundings = {},
): Promise<RunningRelay> {
  const relay = await createRelay(options, surroundings);
  const requestMs = relay.settings.requestSeconds * 1000;
  const server = createAdaptorServer({
    // The adaptor can speak HTTP/2 as well; this server does not.
    fetch: async (request, bindings) => relay.answer(request, bindings as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: {
      maxHeaderSize: mostHeaderBytes,
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      keepAliveTimeout: idleMs,
      connectionsCheckingInterval: checkEveryMs,
    },
  }) as Server;
  server.maxConnections = mostConnections;
  const underWay = watchAnswers(server);
  try {
    await listen(server, relay.settings);
  } catch (error) {
    await relay.close();
    const { code } = error as NodeJS.ErrnoException;
    const { host, port } = relay.settings;
    throw new RelayStartError(`PORT: ${host}:${port} cannot be listened on (${code ?? 'unknown'}).`, {
      cause: error,
    });
  }
  const { address, port, family } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `${scheme}//${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    sweep: async () => relay.sweep(),
    close: async () => (closing ??= stop(server, relay, underWay)),
  };
}

async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** The answers that are not sent yet. Once the server closes, each is the last of its connection. */
function watchAnswers(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.prependListener('request', (_, response) => {
    if (!server.listening) response.shouldKeepAlive = false;
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return underWay;
}

async function stop(server: Server, relay: Relay, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  for (const response of underWay) response.shouldKeepAlive = false;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
  await relay.close();
}
