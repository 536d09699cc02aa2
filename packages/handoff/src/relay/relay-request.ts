// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import type { Outcome, RelayFault } from './outcome.js';
import { slotAddress } from './slot-address.js';

/** How a request is made. */
export interface RelayOptions {
  /** The browser's, or one that checks more. */
  readonly fetch: typeof globalThis.fetch;
  /** Default 15 000. */
  readonly timeoutMs?: number;
}

/** One request to a slot. */
export interface RelayRequest {
  readonly method: 'PUT' | 'POST' | 'GET' | 'DELETE';
  readonly slotId: string;
  /** Behind the slot: `/messages` and the like. */
  readonly path: string;
  /** Sent as `Authorization: Bearer`. */
  readonly bearer?: string;
  readonly body?: Bytes | string;
  readonly contentType?: string;
  readonly keepalive?: boolean;
}

const defaultTimeoutMs = 15_000;

const faults: Readonly<Record<number, RelayFault>> = {
  400: 'refused',
  401: 'refused',
  403: 'refused',
  404: 'refused',
  409: 'full',
  410: 'gone',
  413: 'refused',
  415: 'refused',
  429: 'busy',
  503: 'busy',
};

/**
 * Asks a relay, and nobody else: redirects fail, and no cookie and no address goes along. The request is under way when
 * this returns, so that a page may call it while it is left.
 * @param done the statuses that mean success
 */
export async function askRelay(
  url: string,
  request: RelayRequest,
  done: readonly number[],
  options: RelayOptions,
): Promise<Outcome<{ readonly response: Response }>> {
  const { fetch: send, timeoutMs = defaultTimeoutMs } = options;
  const address = slotAddress(url, request.slotId, request.path);
  try {
    const response = await send(address, {
      method: request.method,
      headers: headersOf(request),
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(request.keepalive === undefined ? {} : { keepalive: request.keepalive }),
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      mode: 'cors',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (done.includes(response.status)) return { ok: true, response };
    return { ok: false, code: faults[response.status] ?? 'unreachable' };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}

function headersOf({ bearer, contentType }: RelayRequest): Record<string, string> {
  return {
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
  };
}
