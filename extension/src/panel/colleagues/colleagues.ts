// SPDX-License-Identifier: Apache-2.0
import type { Card, ReadCard } from '@cradleside/handoff/letter';
import type { Practice } from '../practice/practice.js';
import { localTime } from '../practice/local-day.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { Colleague } from './colleague.js';
import { readOwnKey } from './own-key.js';

/** Why a card is not added. `own`: this panel's own. `known`: the same key is there already. */
export type CardRefusal = Exclude<ReadCard, { readonly ok: true }>['code'] | 'own' | 'known';

/** Everybody whose card was added, by name. */
export function colleagues({ store }: Pick<Practice, 'store'>): readonly Stored<'colleague'>[] {
  return [...new TypedRecords(store).all('colleague')].sort((one, other) =>
    one.value.name.localeCompare(other.value.name),
  );
}

/** Those to whom something may be sealed. @param role only these; absent: all */
export function confirmedColleagues(
  practice: Pick<Practice, 'store'>,
  role?: Card['role'],
): readonly Stored<'colleague'>[] {
  return colleagues(practice).filter(
    ({ value }) => value.confirmed !== null && (role === undefined || value.role === role),
  );
}

/** Adds who a card names, not confirmed yet. Errors are those of the record store. */
export async function addColleague(
  practice: Pick<Practice, 'store'>,
  text: string,
): Promise<
  | { readonly ok: true; readonly colleague: Stored<'colleague'> }
  | { readonly ok: false; readonly code: CardRefusal }
> {
  const { fingerprintOf, readCard } = await import('@cradleside/handoff/letter');
  const read = await readCard(text);
  if (!read.ok) return read;
  const { card } = read;
  if (card.publicKey === readOwnKey(practice)?.value.publicKey) return { ok: false, code: 'own' };
  if (colleagues(practice).some(({ value }) => value.publicKey === card.publicKey))
    return { ok: false, code: 'known' };
  const fingerprint = await fingerprintOf(card.publicKey);
  const value: Colleague = { ...card, fingerprint, confirmed: null };
  const colleague = await new TypedRecords(practice.store).save(
    'colleague',
    value,
    'colleague.added',
    undefined,
  );
  return { ok: true, colleague };
}

/** The two have compared the fingerprint by voice, and it was the same. */
export async function confirmColleague(
  { store }: Pick<Practice, 'store'>,
  colleague: Stored<'colleague'>,
): Promise<void> {
  const value = { ...colleague.value, confirmed: localTime(new Date()) };
  await new TypedRecords(store).save('colleague', value, 'colleague.confirmed', colleague);
}

/** Takes the key away: nothing is sent to it or taken in from it any more. What was shared stays. */
export async function removeColleague(
  { store }: Pick<Practice, 'store'>,
  { id, revision }: Stored<'colleague'>,
): Promise<void> {
  await store.write(
    [{ remove: { id, expectedRevision: revision } }],
    [{ action: 'colleague.removed', recordId: id }],
  );
}
