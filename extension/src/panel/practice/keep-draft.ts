// SPDX-License-Identifier: Apache-2.0
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import type { Practice } from './practice.js';
import type { Draft } from './records.js';
import type { Stored } from './typed-records.js';

/** A draft that is on the disk. */
export interface KeptDraft<Value extends Draft> {
  readonly draft: Stored<'draft'> & { readonly value: Value };
  /** Another window has changed or ended the draft: this one was begun beside it, and both versions are there. */
  readonly isBeside: boolean;
}

/**
 * Saves a draft. Where another window has changed, finished or discarded it meanwhile, ours becomes a draft of its own:
 * neither version is overwritten and what was entered here is never refused.
 * @throws RecordStoreError of the record store but for 'changed-elsewhere'
 */
export async function keepDraft<Value extends Draft>(
  practice: Practice,
  value: Value,
  before: Stored<'draft'> | undefined,
): Promise<KeptDraft<Value>> {
  const save = async (place: Stored<'draft'> | undefined) =>
    (await practice.saveDraft(value, place)) as KeptDraft<Value>['draft'];
  try {
    return { draft: await save(before), isBeside: false };
  } catch (error) {
    if (before === undefined || !isChangedElsewhere(error)) throw error;
    return { draft: await save(undefined), isBeside: true };
  }
}
