// SPDX-License-Identifier: Apache-2.0
import type { Link } from '../answer/link.js';
import { concatenate } from '../bytes/concatenate.js';
import { wireBytes } from '../format.js';
import type { RelaySlot } from '../link/derive-slot.js';
import type { Outcome } from './outcome.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';

/** How a result is sent. */
export interface SendOptions extends RelayOptions {
  /** True while the page is left: the browser goes on without the page. */
  readonly keepalive?: boolean;
}

const stored = 201;

/**
 * Sends a sealed result. The request is under way when this returns: it may be called while the page is left, with a result
 * sealed before. `text/plain` keeps it a request that needs no question beforehand.
 * @returns ok only when the relay has it on its disk
 */
export async function sendResult(
  url: string,
  linkOrSlot: Link | RelaySlot,
  wire: Uint8Array,
  { keepalive = false, ...options }: SendOptions,
): Promise<Outcome> {
  if (wire.length !== wireBytes) throw new TypeError(`wire: ${wireBytes} bytes`);
  const slot = 'secrets' in linkOrSlot ? linkOrSlot.secrets.slot : linkOrSlot;
  const outcome = await askRelay(
    url,
    {
      method: 'POST',
      slotId: slot.slotId,
      path: '/messages',
      body: concatenate(slot.writeToken, wire),
      contentType: 'text/plain',
      keepalive,
    },
    [stored],
    options,
  );
  return outcome.ok ? { ok: true } : outcome;
}
