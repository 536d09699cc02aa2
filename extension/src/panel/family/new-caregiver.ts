// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { newRecordId } from '@cradleside/record-store';
import type { Caregiver } from '../practice/records.js';

/** A caregiver of whom nothing has been entered yet. */
export function newCaregiver({ languages }: Policy): Caregiver {
  return { id: newRecordId(), kinship: 'mother', label: '', language: languages[0] ?? 'en' };
}
