// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import type { Bytes } from '../bytes/bytes.js';
import { isWhole } from '../cbor/is-whole.js';
import { mostSeconds, wireBytes } from '../format.js';
import type { SlotReader } from './slot-reader.js';
import { slotOf } from './slot-of.js';
import type { Outcome } from './outcome.js';
import { readCapped } from './read-capped.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';

/** A sealed result as the relay has it. */
export interface RelayedResult {
  /** The relay's, from 1; `deleteResults` wants it. */
  readonly number: number;
  readonly wire: Bytes;
  /** When the relay had it on its disk, by the relay's clock; whole seconds. `openResult` wants the earlier of this and now. */
  readonly receivedMs: number;
}

const ok = 200;
const mostMessages = 64;
const mostBytes = 64 * 1024;

/** What lies in a slot, oldest first. It stays there until `deleteResults`. */
export async function fetchResults(
  url: string,
  reader: SlotReader,
  options: RelayOptions,
): Promise<Outcome<{ readonly messages: readonly RelayedResult[] }>> {
  const { slotId, readToken } = slotOf(reader);
  const request = { method: 'GET', slotId, bearer: readToken, path: '/messages' } as const;
  const outcome = await askRelay(url, request, [ok], options);
  if (!outcome.ok) return outcome;
  const messages = readMessages(await readCapped(outcome.response, mostBytes));
  return messages === undefined ? { ok: false, code: 'unreachable' } : { ok: true, messages };
}

function readMessages(answer: unknown): readonly RelayedResult[] | undefined {
  if (typeof answer !== 'object' || answer === null || !('messages' in answer)) return undefined;
  const { messages } = answer;
  if (!Array.isArray(messages) || messages.length > mostMessages) return undefined;
  const read = messages.map(readMessage).filter((message) => message !== undefined);
  return read.length === messages.length ? read.sort((one, other) => one.number - other.number) : undefined;
}

function readMessage(message: unknown): RelayedResult | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { number, wire, received } = message as Record<string, unknown>;
  const bytes = fromBase64Url(wire);
  if (!isWhole(number, 1, Number.MAX_SAFE_INTEGER) || bytes?.length !== wireBytes) return undefined;
  return isWhole(received, 0, mostSeconds) ? { number, wire: bytes, receivedMs: received * 1000 } : undefined;
}
