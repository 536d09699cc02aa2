// SPDX-License-Identifier: Apache-2.0
import type { Administration } from '@cradleside/instruments/administration';
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import { keepDraft } from './keep-draft.js';
import type { Practice } from './practice.js';
import type { ScreeningDraft } from './records.js';
import type { Stored } from './typed-records.js';

/**
 * Turns a draft into a screening. Where another window has changed or ended the draft, that version stays as it is and
 * ours becomes a screening beside it.
 * @throws RecordStoreError of the record store but for 'changed-elsewhere'
 */
export async function finishDraft(
  practice: Practice,
  draft: Stored<'draft'> & { readonly value: ScreeningDraft },
  administration: Administration,
): Promise<{ readonly screening: Stored<'screening'>; readonly isBeside: boolean }> {
  try {
    return { screening: await practice.finishScreening(draft, administration), isBeside: false };
  } catch (error) {
    if (!isChangedElsewhere(error)) throw error;
    const { responses } = administration;
    const { draft: own } = await keepDraft(practice, { ...draft.value, responses }, undefined);
    return { screening: await practice.finishScreening(own, administration), isBeside: true };
  }
}
