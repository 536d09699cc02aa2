// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { dueView } from '../practice/due-view.js';
import type { DueGroup } from '../practice/due-view.js';
import { inSlices } from '../practice/in-slices.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/** A family with what it is due for, longest overdue first. */
export interface DueFamily {
  readonly family: Stored<'family'>;
  readonly groups: readonly DueGroup[];
}

interface Known {
  /** Everything that what is due depends on. */
  readonly basis: string;
  readonly groups: readonly DueGroup[];
}

/** Half a frame at 60 Hz: typing and scrolling go on meanwhile. */
const sliceMs = 8;
const knownOf = new WeakMap<Practice, Map<RecordId, Known>>();

/**
 * What all families are due for, the longest overdue first. It is worked out in slices between which the page goes on,
 * and kept for families that have not changed since.
 * @param today the local day
 * @param signal stops it; the result is then undefined
 */
export async function dueFamilies(
  practice: Practice,
  today: string,
  signal: AbortSignal,
): Promise<readonly DueFamily[] | undefined> {
  const known = knownOf.get(practice) ?? new Map<RecordId, Known>();
  knownOf.set(practice, known);
  const { schedule } = practice.policy;
  // The list is drawn first.
  await pause();
  if (signal.aborted) return undefined;
  const byFamily = await screeningsByFamily(practice, signal);
  if (!byFamily) return undefined;
  const due: DueFamily[] = [];
  await pause();
  let sliceEnd = performance.now() + sliceMs;
  for (const family of practice.families()) {
    const screenings = byFamily.get(family.id) ?? [];
    const basis = [
      today,
      family.revision,
      ...screenings.map(({ id, revision }) => `${id}${revision}`),
    ].join();
    let entry = known.get(family.id);
    if (entry?.basis !== basis) {
      const own = screenings.map(({ value }) => value);
      entry = { basis, groups: dueView(family.value, own, { schedule, today }) };
      known.set(family.id, entry);
    }
    if (entry.groups.length > 0) due.push({ family, groups: entry.groups });
    if (performance.now() < sliceEnd) continue;
    await pause();
    if (signal.aborted) return undefined;
    sliceEnd = performance.now() + sliceMs;
  }
  await pause();
  return signal.aborted ? undefined : due.sort((one, other) => inTime(closingOf(one), closingOf(other)));
}

/** Going through all that are kept takes longer than a frame has. */
async function screeningsByFamily(
  practice: Practice,
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly Stored<'screening'>[]> | undefined> {
  const groups = new Map<RecordId, Stored<'screening'>[]>();
  const put = (screening: Stored<'screening'>): readonly never[] => {
    const { family } = screening.value;
    const group = groups.get(family);
    if (group) group.push(screening);
    else groups.set(family, [screening]);
    return [];
  };
  return (await inSlices(practice.screenings(), put, signal)) && groups;
}

function closingOf({ groups }: DueFamily): string {
  return groups[0]?.closes ?? '';
}

/** Days are ASCII: the comparison by a language's rules costs more than a frame for thousands of them. */
function inTime(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
