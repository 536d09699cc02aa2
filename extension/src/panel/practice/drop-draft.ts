// SPDX-License-Identifier: Apache-2.0
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import type { Practice } from './practice.js';
import type { Stored } from './typed-records.js';

/**
 * Discards a draft as it is known here. A version that another window has made of it since was never seen here: it stays.
 * @throws RecordStoreError of the record store but for 'changed-elsewhere'
 */
export async function dropDraft(
  practice: Practice,
  draft: Stored<'draft'>,
): Promise<'discarded' | 'other-kept'> {
  try {
    await practice.discardDraft(draft);
    return 'discarded';
  } catch (error) {
    if (!isChangedElsewhere(error)) throw error;
    return 'other-kept';
  }
}
