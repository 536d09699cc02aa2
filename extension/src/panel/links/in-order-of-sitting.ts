// SPDX-License-Identifier: Apache-2.0
import type { SelfReportResult } from '@cradleside/handoff';
import type { RelayedResult } from '@cradleside/handoff/relay';
import type { Link } from './link.js';

const turns = { open: 0, erased: 1, finished: 2, stopped: 2 } as const;
const lastTurn = 3;

/**
 * States of a sitting may reach the relay in another order than they left the tablet, and mixed with those of another
 * sitting. What is still open is taken in first, then what was erased, then what ended; ends as they came: so each is told
 * as it came about. What cannot be opened keeps its place, at the end.
 */
export async function inOrderOfSitting(
  { secrets }: Pick<Link, 'secrets'>,
  messages: readonly RelayedResult[],
  nowMs: number,
): Promise<readonly RelayedResult[]> {
  if (secrets === null || messages.length < 2) return messages;
  const { openResult } = await import('@cradleside/handoff/receive');
  const opened = await Promise.all(
    messages.map(async (message) => {
      const one = await openResult(secrets.opening, message.wire, Math.min(nowMs, message.receivedMs));
      return { message, ...placeOf(one.ok ? one.result : undefined) };
    }),
  );
  opened.sort((one, other) => one.turn - other.turn || one.place - other.place);
  return opened.map(({ message }) => message);
}

function placeOf(result: SelfReportResult | undefined): { readonly turn: number; readonly place: number } {
  if (result === undefined) return { turn: lastTurn, place: 0 };
  const { state, sequence } = result;
  return { turn: turns[state], place: state === 'open' ? sequence : 0 };
}
