// SPDX-License-Identifier: Apache-2.0
import type { RelayedResult } from '@cradleside/handoff/relay';
import type { Link } from './link.js';

/**
 * States of a sitting may reach the relay in another order than they left the tablet. The last one ends the link and its
 * keys: one that came behind it could not be opened any more, and would look like something forged. What cannot be opened
 * keeps its place, at the end.
 */
export async function inOrderOfSitting(
  { secrets }: Pick<Link, 'secrets'>,
  messages: readonly RelayedResult[],
  nowMs: number,
): Promise<readonly RelayedResult[]> {
  if (secrets === null || messages.length < 2) return messages;
  const { openResult } = await import('@cradleside/handoff/receive');
  const placed = await Promise.all(
    messages.map(async (message) => {
      const opened = await openResult(secrets.opening, message.wire, Math.min(nowMs, message.receivedMs));
      return { message, place: opened.ok ? opened.result.sequence : Number.MAX_SAFE_INTEGER };
    }),
  );
  placed.sort((one, other) => one.place - other.place);
  return placed.map(({ message }) => message);
}
