// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import { putShare, shareOf } from './shares.js';

/** What of a code counts: its digits. */
const digitsOf = (code: string) => code.replace(/\D/g, '');

/**
 * Keeps that a family has arrived: the colleague has told the code that only who has opened the letter can see.
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
  const arrived = localTime(new Date());
  const all = share.value.sent.map((one) => (one.letter === letter ? { ...one, arrived } : one));
  await practice.store.write(
    [putShare(practice, { ...share.value, sent: all })],
    [{ action: 'family.arrived', recordId: family }],
  );
  return true;
}
