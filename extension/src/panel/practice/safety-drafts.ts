// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { SafetyState } from '@cradleside/safety';
import type { Practice } from './practice.js';
import type { SafetyDraft } from './records.js';
import type { Stored } from './typed-records.js';

export type StoredSafetyDraft = Stored<'draft'> & { readonly value: SafetyDraft };

/** What is being written of one event, newest first; several where two windows have written. */
export function draftsOf(practice: Practice, screening: RecordId): readonly StoredSafetyDraft[] {
  return practice
    .drafts()
    .filter(
      (draft): draft is StoredSafetyDraft =>
        draft.value.of === 'safety' && draft.value.screening === screening,
    )
    .sort((one, other) => other.value.begun.localeCompare(one.value.begun));
}

/** Whether a draft was written of the person whose event it is now: it may have moved to another since. */
export function isOfThePerson({ value: { seen } }: StoredSafetyDraft, { place }: SafetyState): boolean {
  return seen.family === place.family && seen.caregiver === place.caregiver;
}
