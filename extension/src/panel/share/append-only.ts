// SPDX-License-Identifier: Apache-2.0
import type { Acknowledgement, Charting, Closing, Correction } from '../practice/records.js';
import { textOf } from './join.js';

interface Timed {
  readonly time: string;
}

/** Corrections of both, oldest first; one that both have stands once, with all that either knows was acknowledged before it. */
export function joinCorrections(
  ours: readonly Correction[],
  theirs: readonly Correction[],
): readonly Correction[] {
  const joined = new Map<string, Correction>();
  for (const correction of [...ours, ...theirs]) {
    const key = keyOf(correction);
    const known = joined.get(key);
    const acknowledged = union(known?.acknowledged ?? [], correction.acknowledged ?? []);
    joined.set(key, { ...correction, ...(acknowledged.length > 0 && { acknowledged }) });
  }
  return inOrder([...joined.values()], keyOf);
}

/** Closings of both, oldest first. */
export function joinClosings(ours: readonly Closing[], theirs: readonly Closing[]): readonly Closing[] {
  return union(ours, theirs);
}

/** Chartings of both, oldest first. */
export function joinCharted(ours: readonly Charting[], theirs: readonly Charting[]): readonly Charting[] {
  return union(ours, theirs);
}

/** What was acknowledged, and the corrections that keep what was acknowledged before them. */
export interface Acknowledged {
  readonly acknowledged: readonly Acknowledgement[];
  readonly corrections: readonly Correction[];
}

/**
 * Acknowledgements of both. What was acknowledged of a screening before it was moved, or before more answers came in, is
 * none of what stands there now: it goes to the trace, and the alert is open again.
 */
export function joinAcknowledged(
  ours: readonly Acknowledgement[],
  theirs: readonly Acknowledgement[],
  corrections: readonly Correction[],
): Acknowledged {
  const all = union(ours, theirs);
  const anew = latest(corrections, beginsAnew);
  if (anew === undefined) return { acknowledged: all, corrections };
  const isBefore = ({ time }: Timed) => Date.parse(time) < Date.parse(anew.time);
  const before = union(anew.acknowledged ?? [], all.filter(isBefore));
  return {
    acknowledged: all.filter((one) => !isBefore(one)),
    corrections: corrections.map((one) =>
      one === anew && before.length > 0 ? { ...anew, acknowledged: before } : one,
    ),
  };
}

/** The last correction of some kinds. @param corrections oldest first */
export function latest(
  corrections: readonly Correction[],
  kinds: readonly Correction['what'][],
): Correction | undefined {
  return corrections.filter(({ what }) => kinds.includes(what)).at(-1);
}

/** Whether a side has this correction. */
export function has(corrections: readonly Correction[], correction: Correction): boolean {
  const key = keyOf(correction);
  return corrections.some((one) => keyOf(one) === key);
}

const beginsAnew: readonly Correction['what'][] = ['moved', 'caregiver', 'edited'];

function keyOf({ acknowledged: _, ...correction }: Correction): string {
  return textOf(correction);
}

function union<Entry extends Timed>(ours: readonly Entry[], theirs: readonly Entry[]): readonly Entry[] {
  const joined = new Map([...ours, ...theirs].map((entry) => [textOf(entry), entry]));
  return inOrder([...joined.values()], textOf);
}

/** By time, and where that is the same by content: the order hangs on nothing else. */
function inOrder<Entry extends Timed>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): readonly Entry[] {
  return [...entries].sort(
    (one, other) => Date.parse(one.time) - Date.parse(other.time) || (key(one) < key(other) ? -1 : 1),
  );
}
