// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/** The links of a family, or all of them, newest first. */
export function links({ store }: Pick<Practice, 'store'>, family?: RecordId): readonly Stored<'link'>[] {
  const all = store.records('link') as readonly Stored<'link'>[];
  return all
    .filter(({ value }) => family === undefined || value.family === family)
    .sort((one, other) => other.value.expiresMs - one.value.expiresMs || byIssue(other, one));
}

/** One link; undefined where it is not there any more. */
export function linkOf({ store }: Pick<Practice, 'store'>, id: RecordId): Stored<'link'> | undefined {
  const record = store.read(id);
  return record?.kind === 'link' ? (record as Stored<'link'>) : undefined;
}

function byIssue(one: Stored<'link'>, other: Stored<'link'>): number {
  return one.value.issued.localeCompare(other.value.issued);
}
