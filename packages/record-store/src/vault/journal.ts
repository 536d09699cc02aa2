// SPDX-License-Identifier: Apache-2.0
import type { HeadContent } from './head.js';

type Journal = HeadContent['journal'];

/** Ids that the journal keeps at most: one more batch of cards, not a second index. */
const mostIds = 48;

/**
 * Adds a write. What grows too long loses its oldest writes.
 * @param write without `ids`: too many to list, so whoever is behind reads everything again
 */
export function nextJournal(
  journal: Journal,
  { sequence, ids }: { readonly sequence: number; readonly ids: readonly string[] | undefined },
): Journal {
  if (ids === undefined || ids.length > mostIds) return [];
  const next = [...journal, { sequence, ids }];
  const size = () => next.reduce((total, write) => total + 1 + write.ids.length, 0);
  while (size() > mostIds) next.shift();
  return next;
}

/** The ids touched after `sequence`, or undefined when the journal does not reach back that far. */
export function idsSince(
  journal: Journal,
  sequence: number,
  newest: number,
): ReadonlySet<string> | undefined {
  const later = journal.filter((write) => write.sequence > sequence);
  if (later.length !== newest - sequence) return undefined;
  return new Set(later.flatMap(({ ids }) => ids));
}
