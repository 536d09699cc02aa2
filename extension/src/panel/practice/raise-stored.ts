// SPDX-License-Identifier: Apache-2.0
import type { Change, RecordId } from '@cradleside/record-store';
import { mustBeAcknowledged } from './alerts.js';
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import type { Practice } from './practice.js';
import type { Stored } from './typed-records.js';

/** Half a frame at 60 Hz: typing and scrolling go on meanwhile. */
const sliceMs = 8;
/** Screenings whose events go into one write. */
const mostAtOnce = 100;
const lockName = 'cradleside-raise-stored';

/**
 * Raises the safety events of screenings that are kept without one, and joins those that two windows raised at once. It
 * looks through the records in slices between which the page goes on; where another window is doing it, this one does not.
 * Errors are those of the record store; what was raised before stays.
 * @returns how many screenings had none
 */
export async function raiseStored(practice: Practice): Promise<number> {
  // Whoever shows the list draws it first.
  await pause();
  return navigator.locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? raiseAll(practice) : 0));
}

async function raiseAll(practice: Practice): Promise<number> {
  await write(practice, async () => practice.safety.records.joining(), 'safety.joined');
  const found = await withoutEvent(practice);
  for (let at = 0; at < found.length; at += mostAtOnce) {
    const some = found.slice(at, at + mostAtOnce);
    await write(practice, () => practice.safety.catchingUp(late(practice, some)), 'safety.raised');
  }
  return found.length;
}

async function withoutEvent(practice: Practice): Promise<readonly RecordId[]> {
  const known = new Set(practice.safety.all().map(({ value }) => value.screening));
  const found: RecordId[] = [];
  let sliceEnd = performance.now() + sliceMs;
  for (const screening of practice.screenings()) {
    if (!known.has(screening.id) && callsForOne(screening)) found.push(screening.id);
    if (performance.now() < sliceEnd) continue;
    await pause();
    sliceEnd = performance.now() + sliceMs;
  }
  return found;
}

/** Cheap, and true for few. */
function callsForOne({ value }: Stored<'screening'>): boolean {
  return !value.isStruck && value.administration.result.alerts.some(mustBeAcknowledged);
}

/** As they are now: one may have been raised, moved or struck out since it was found. */
function late(practice: Practice, ids: readonly RecordId[]): readonly Stored<'screening'>[] {
  return ids.flatMap((id) => {
    const screening = practice.screening(id);
    const isLate = screening && callsForOne(screening) && practice.safety.of(id) === undefined;
    return isLate ? [screening] : [];
  });
}

/** Another window may write in between: then it is worked out anew, once; else the next unlock does it. */
async function write(
  practice: Practice,
  work: () => Promise<readonly Change[]>,
  action: string,
): Promise<void> {
  const once = async () => {
    const changes = await work();
    if (changes.length > 0) await practice.store.write(changes, [{ action, detail: String(changes.length) }]);
  };
  try {
    await once();
  } catch (error) {
    if (!isChangedElsewhere(error)) throw error;
    await once();
  }
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
