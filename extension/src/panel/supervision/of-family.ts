// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import type { RecordKinds } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';

/** A record of supervision that belongs to a family and goes with it. */
export type FamilyBound = Stored<'supervision-question'> | Stored<'video-feedback'>;

const kinds = ['supervision-question', 'video-feedback'] as const satisfies readonly (keyof RecordKinds)[];

/** Questions and video feedback of a family, or of all. */
export function supervisionOf({ store }: Pick<Practice, 'store'>, family?: RecordId): readonly FamilyBound[] {
  const all = kinds.flatMap((kind) => store.records(kind)) as readonly FamilyBound[];
  return all.filter(({ value }) => family === undefined || value.family === family);
}

/**
 * Settles one whose family is gone: a question is taken off, an entry of video feedback struck out. One write with its line.
 * Errors are those of the record store.
 */
export async function settleLost(practice: Practice, record: FamilyBound, reason: string): Promise<void> {
  if (isVideo(record)) {
    await practice.corrections.mark('video-feedback', record, 'struck', reason);
    return;
  }
  const { id, revision } = record;
  await practice.store.write(
    [{ remove: { id, expectedRevision: revision } }],
    [{ action: 'supervision-question.removed', recordId: id }],
  );
}

/** Whether it is an entry of video feedback; else it is a question. */
export function isVideo(record: FamilyBound): record is Stored<'video-feedback'> {
  return record.kind === 'video-feedback';
}

/** Whether it counts: what was struck out is settled. */
export function isInUse(record: FamilyBound): boolean {
  return !isVideo(record) || !record.value.isStruck;
}
