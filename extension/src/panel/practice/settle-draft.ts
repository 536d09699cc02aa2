// SPDX-License-Identifier: Apache-2.0
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import type { Practice } from './practice.js';
import type { Stored } from './typed-records.js';

/**
 * Takes a draft off whose content has reached its place; that has its own line in the log. A version that another window
 * has made of it since stays.
 * @throws RecordStoreError of the record store but for 'changed-elsewhere'
 */
export async function settleDraft(practice: Practice, { id, revision }: Stored<'draft'>): Promise<void> {
  try {
    await practice.store.write([{ remove: { id, expectedRevision: revision } }], 'none');
  } catch (error) {
    if (!isChangedElsewhere(error)) throw error;
  }
}
