// SPDX-License-Identifier: Apache-2.0
import { isInUse, supervisionOf } from '../supervision/of-family.js';
import type { FamilyBound } from '../supervision/of-family.js';
import type { Practice } from './practice.js';
import type { Stored } from './typed-records.js';

/**
 * Records whose family is not there any more: another window saved them while it was deleted. They are shown, so that
 * they can be moved to a family or struck out; what was struck out is settled.
 */
export function withoutFamily(
  practice: Practice,
): readonly (Stored<'screening'> | Stored<'visit'> | Stored<'draft'> | FamilyBound)[] {
  const isLost = ({ value }: { readonly value: { readonly family: string } }) =>
    practice.family(value.family) === undefined;
  const counts = ({ value }: { readonly value: { readonly isStruck: boolean } }) => !value.isStruck;
  return [
    ...practice.screenings().filter(isLost).filter(counts),
    ...practice.visits().filter(isLost).filter(counts),
    // A family that is being entered has none yet.
    ...practice.drafts().filter((draft) => isLost(draft) && draft.value.family !== ''),
    ...supervisionOf(practice).filter(isLost).filter(isInUse),
  ];
}
