// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { FamilyShare } from './share-record.js';

/** The way of a family between panels, as it is kept; undefined: it has never gone or come. */
export function shareOf({ store }: Pick<Practice, 'store'>, family: RecordId): Stored<'share'> | undefined {
  return new TypedRecords(store).all('share').find(({ value }) => value.family === family);
}

/** The way of a family, or the beginning of one. */
export function shareValue(practice: Pick<Practice, 'store'>, family: RecordId): FamilyShare {
  return shareOf(practice, family)?.value ?? { family, versions: {}, sent: [], received: [] };
}

/** What puts it down, in a write together with what it is about. */
export function putShare(
  practice: Pick<Practice, 'store'>,
  value: FamilyShare,
): {
  readonly put: {
    readonly kind: 'share';
    readonly value: FamilyShare;
    readonly id?: RecordId;
    readonly expectedRevision?: number;
  };
} {
  const before = shareOf(practice, value.family);
  return {
    put: { kind: 'share', value, ...(before && { id: before.id, expectedRevision: before.revision }) },
  };
}
