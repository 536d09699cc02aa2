// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { textsOf } from '../app/texts.js';
import type { Family } from '../practice/records.js';
import { wordTexts } from './words.texts.js';

/** How a caregiver is called on screen: kinship, and initials where two must be told apart. */
export function caregiverName({ caregivers }: Pick<Family, 'caregivers'>, id: RecordId): string {
  const words = textsOf(wordTexts);
  const caregiver = caregivers.find((one) => one.id === id);
  return caregiver ? words.someone(words.kinship[caregiver.kinship], caregiver.label) : '–';
}
