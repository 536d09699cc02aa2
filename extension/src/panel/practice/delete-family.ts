// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { calendarTokens } from '../due/calendar-tokens.js';
import { links } from '../links/links.js';
import { keepingMoves } from '../share/moved-away.js';
import { shareOf } from '../share/shares.js';
import { supervisionOf } from '../supervision/of-family.js';
import type { Practice } from './practice.js';
import { receiveInbox } from './receive-inbox.js';

/**
 * Removes a family and all that belongs to it beyond recovery: sealed answers of a hand-over too, and what another window
 * saves of it meanwhile. That a screening had been moved here from a family which a colleague has stays with that one. Needs `store.reauthenticate` within the last minute. Errors are those of the record store.
 */
export async function deleteFamily(practice: Practice, id: RecordId): Promise<void> {
  const { store } = practice;
  const notes = [{ action: 'family.deleted', recordId: id }];
  // Left in the inbox, its answers would come out later and belong to nobody.
  await receiveInbox(practice);
  const shred = (ids: readonly RecordId[]) =>
    store.shred(ids, notes, keepingMoves(practice, practice.screenings(id)));
  await shred([id, ...belongingTo(practice, id)]);
  for (let late = belongingTo(practice, id); late.length > 0; late = belongingTo(practice, id))
    await shred(late);
}

function belongingTo(practice: Practice, family: RecordId): readonly RecordId[] {
  const kinds = [practice.screenings(family), practice.visits(family), practice.drafts(family)];
  const share = shareOf(practice, family);
  const others = [
    links(practice, family),
    calendarTokens(practice, family),
    share ? [share] : [],
    supervisionOf(practice, family),
  ];
  const ids = [...kinds, ...others].flatMap((records) => records.map(({ id }) => id));
  return [...ids, ...practice.safety.records.idsOf(family)];
}
