// SPDX-License-Identifier: Apache-2.0
import type { Change, RecordId } from '@cradleside/record-store';
import { localDay, localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import { holds } from './handed-over.js';
import { putShare, shareOf } from './shares.js';

/** What of a code counts: its digits. */
const digitsOf = (code: string) => code.replace(/\D/g, '');

/**
 * Keeps that a family has arrived: the colleague has told the code that only who has opened the letter can see. One that was
 * handed over is closed here in the same write: nothing of it is due in this panel any more.
 * @returns whether it is the code of this letter
 */
export async function confirmArrival(
  practice: Practice,
  { family, letter, code }: { readonly family: RecordId; readonly letter: RecordId; readonly code: string },
): Promise<boolean> {
  const share = shareOf(practice, family);
  const sent = share?.value.sent.find((one) => one.letter === letter);
  if (!share || !sent || digitsOf(sent.arrivalCode) !== digitsOf(code)) return false;
  if (sent.arrived !== null) return true;
  const now = new Date();
  const closing = holds(share.value, sent) ? closingOf(practice, family, localDay(now)) : undefined;
  const confirmed = { ...sent, arrived: localTime(now), ...(closing && { closedHere: localDay(now) }) };
  const all = share.value.sent.map((one) => (one === sent ? confirmed : one));
  await practice.store.write(
    [putShare(practice, { ...share.value, sent: all }), ...(closing ? [closing] : [])],
    [{ action: 'family.arrived', recordId: family }],
  );
  return true;
}

function closingOf(practice: Practice, family: RecordId, closed: string): Change | undefined {
  const stored = practice.family(family);
  if (!stored || stored.value.closed !== '') return undefined;
  const { id, revision, value } = stored;
  return { put: { kind: 'family', value: { ...value, closed }, id, expectedRevision: revision } };
}
