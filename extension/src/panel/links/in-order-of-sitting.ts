// SPDX-License-Identifier: Apache-2.0
import type { SelfReportResult } from '@cradleside/handoff';
import type { RelayedResult } from '@cradleside/handoff/relay';
import type { Link } from './link.js';

/** A message of the relay in its turn. */
export interface OrderedResult extends RelayedResult {
  /** The end of another sitting, of which none came before, follows in the same batch. */
  readonly isEndToCome: boolean;
}

const turns = { open: 0, erased: 1, finished: 2, stopped: 2 } as const;
const lastTurn = 3;

/**
 * States of a sitting may reach the relay in another order than they left the tablet, and mixed with those of another
 * sitting. With the end of the link go its keys: one that came behind it could not be opened any more, and would be lost.
 * So what is still open is taken in first, then what was erased, then what ended; in that order, ends as they came, and
 * the last end of a sitting ends the link. What cannot be opened keeps its place, at the end.
 */
export async function inOrderOfSitting(
  { secrets }: Pick<Link, 'secrets'>,
  messages: readonly RelayedResult[],
  nowMs: number,
): Promise<readonly OrderedResult[]> {
  if (secrets === null || messages.length < 2)
    return messages.map((message) => ({ ...message, isEndToCome: false }));
  const { openResult, receiptOf } = await import('@cradleside/handoff/receive');
  const opened = await Promise.all(
    messages.map(async (message) => {
      const one = await openResult(secrets.opening, message.wire, Math.min(nowMs, message.receivedMs));
      const sitting = one.ok ? receiptOf(one.result).responseId : undefined;
      return { message, sitting, ...placeOf(one.ok ? one.result : undefined) };
    }),
  );
  opened.sort((one, other) => one.turn - other.turn || one.place - other.place);
  return opened.map(({ message, sitting }, index) => {
    const ended = new Set(endsAmong(opened.slice(0, index)));
    const toCome = endsAmong(opened.slice(index + 1));
    return { ...message, isEndToCome: toCome.some((one) => one !== sitting && !ended.has(one)) };
  });
}

function endsAmong(
  opened: readonly { readonly sitting: string | undefined; readonly turn: number }[],
): readonly (string | undefined)[] {
  return opened.filter(({ turn }) => turn === turns.finished).map(({ sitting }) => sitting);
}

function placeOf(result: SelfReportResult | undefined): { readonly turn: number; readonly place: number } {
  if (result === undefined) return { turn: lastTurn, place: 0 };
  const { state, sequence } = result;
  return { turn: turns[state], place: state === 'open' ? sequence : 0 };
}
