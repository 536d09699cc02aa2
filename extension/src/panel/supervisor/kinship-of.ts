// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Family, Kinship } from '../practice/records.js';

/** How somebody is related to the child; 'other' for who is not of the family any more. */
export function kinshipOf({ caregivers }: Family, caregiver: RecordId): Kinship {
  return caregivers.find(({ id }) => id === caregiver)?.kinship ?? 'other';
}
