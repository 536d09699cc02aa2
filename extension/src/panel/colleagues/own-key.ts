// SPDX-License-Identifier: Apache-2.0
import type { CardRole } from '@cradleside/handoff/letter';
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Practice } from '../practice/practice.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { OwnExchangeKey } from './colleague.js';

/** There is one in a vault. Under a fixed id, so that two windows cannot make two. */
const id = '65786368'.padEnd(32, '0');

/** The key with which this panel writes and receives letters; undefined as long as none was made. */
export function readOwnKey({ store }: Pick<Practice, 'store'>): Stored<'exchange-key'> | undefined {
  return new TypedRecords(store).one('exchange-key', id);
}

/**
 * Makes the key of this panel, or changes the name and role on its card; the key itself stays, so that letters on their way
 * can still be opened. Errors are those of the record store.
 */
export async function keepOwnCard(
  practice: Pick<Practice, 'store'>,
  { name, role }: { readonly name: string; readonly role: CardRole },
): Promise<OwnExchangeKey> {
  const known = readOwnKey(practice);
  if (known) {
    const saved = await new TypedRecords(practice.store).save(
      'exchange-key',
      { ...known.value, name, role },
      'exchange-key.card-changed',
      known,
    );
    return saved.value;
  }
  const { newExchangeKey } = await import('@cradleside/handoff/letter');
  const value: OwnExchangeKey = { ...(await newExchangeKey()), name, role };
  try {
    await practice.store.write(
      [{ put: { id, expectedRevision: 0, kind: 'exchange-key', value } }],
      [{ action: 'exchange-key.made' }],
    );
  } catch (error) {
    const made = isChangedElsewhere(error) ? readOwnKey(practice) : undefined;
    if (!made) throw error;
    return made.value;
  }
  return value;
}
