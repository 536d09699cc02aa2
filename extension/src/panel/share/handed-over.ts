// SPDX-License-Identifier: Apache-2.0
import type { Change, RecordId } from '@cradleside/record-store';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import type { FamilyShare, SentFamily } from './share-record.js';
import { putShare, shareOf } from './shares.js';

/** A hand-over that has arrived. */
export type HandedOver = SentFamily & { readonly arrived: string };

/**
 * Who goes on with a family: it was handed over, has arrived, and was neither taken back nor sent back since. Its copy here
 * is only read.
 *
 * @returns undefined: it is worked with here
 */
export function handedOver({ store }: Pick<Practice, 'store'>, family: RecordId): HandedOver | undefined {
  const share = shareOf({ store }, family)?.value;
  return share?.sent.filter((sent): sent is HandedOver => sent.arrived !== null && holds(share, sent)).at(-1);
}

/** Whether a hand-over, arrived or not, was neither taken back nor answered by a newer file of the family. */
export function holds({ received }: FamilyShare, { kind, takenBack, time }: SentFamily): boolean {
  if (kind !== 'hand-over' || takenBack !== undefined) return false;
  return !received.some((one) => Date.parse(one.made ?? one.time) > Date.parse(time));
}

/**
 * Takes a family back that was handed over: the colleague does not go on with it after all. Where its arrival had closed the
 * episode here, it is open again. One write with its line of the log.
 *
 * @throws RecordStoreError 'changed-elsewhere' where either record was changed meanwhile
 */
export async function takeBack(
  practice: Practice,
  family: Stored<'family'>,
  { letter, reason }: { readonly letter: RecordId; readonly reason: string },
): Promise<void> {
  const share = shareOf(practice, family.id)?.value;
  const sent = share?.sent.find((one) => one.letter === letter);
  if (!share || !sent || !holds(share, sent)) return;
  const takenBack = { time: localTime(new Date()), actor: practice.store.actor, reason };
  const all = share.sent.map((one) => (one === sent ? { ...one, takenBack } : one));
  await practice.store.write(
    [putShare(practice, { ...share, sent: all }), ...reopening(family, sent)],
    [{ action: 'family.taken-back', recordId: family.id }],
  );
}

/** Whether a family is closed here because its hand-over has arrived. */
export function isClosedByHandOver(
  practice: Pick<Practice, 'store'>,
  { id, value }: Pick<Stored<'family'>, 'id' | 'value'>,
): boolean {
  return isClosedBy(value, handedOver(practice, id));
}

/** A family as it travels: without the closing that its own hand-over made here. */
export function withoutOwnClosing(
  practice: Pick<Practice, 'store'>,
  family: Pick<Stored<'family'>, 'id' | 'value'>,
): Family {
  return isClosedByHandOver(practice, family) ? { ...family.value, closed: '' } : family.value;
}

function reopening({ id, revision, value }: Stored<'family'>, sent: SentFamily): readonly Change[] {
  if (!isClosedBy(value, sent)) return [];
  return [{ put: { kind: 'family', value: { ...value, closed: '' }, id, expectedRevision: revision } }];
}

function isClosedBy({ closed }: Family, sent: SentFamily | undefined): boolean {
  return closed !== '' && sent?.closedHere === closed;
}
