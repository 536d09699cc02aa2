// SPDX-License-Identifier: Apache-2.0
import type { Caregiver } from '../practice/records.js';
import { joinClosings } from './append-only.js';
import type { Joined, Relation, Side } from './join.js';
import { holding, same } from './join.js';
import type { PortableFamily } from './portable.js';

/** Parts of a family, as its form names them. */
export type SharedFamilyPart =
  | 'code'
  | 'opened'
  | 'closed'
  | 'label'
  | 'birthDate'
  | 'dueDate'
  | 'caregivers';

/** What stands in a part. */
export function partOf(family: PortableFamily, part: SharedFamilyPart): unknown {
  switch (part) {
    case 'label':
    case 'birthDate':
    case 'dueDate':
      return family.child[part];
    case 'code':
    case 'opened':
    case 'closed':
    case 'caregivers':
      return family[part];
    default:
      return unknownPart(part);
  }
}

/**
 * Two versions of a family. Closings of both stay. Else the newer one holds; where both were changed apart, the caregivers of both are in it, and each
 * field in which they differ is a matter for a person.
 */
export function joinFamily(
  ours: PortableFamily,
  theirs: PortableFamily,
  relation: Relation,
): Joined<PortableFamily> {
  const all = joinClosings(ours.closings ?? [], theirs.closings ?? []);
  const closings = all.length === 0 ? {} : { closings: all };
  if (relation !== 'apart') {
    const newer = relation === 'ours-newer' ? ours : theirs;
    return { contested: [], value: () => ({ ...newer, ...closings }) };
  }
  const plain = ['code', 'opened', 'closed', 'label', 'birthDate', 'dueDate'] as const;
  const differ = plain.filter((part) => !same(partOf(ours, part), partOf(theirs, part)));
  const hasOther = ours.caregivers.some(({ id, ...mine }) => {
    const other = theirs.caregivers.find((one) => one.id === id);
    return other !== undefined && !same({ id, ...mine }, other);
  });
  const value = (side: Side): PortableFamily => {
    const from = holding(relation, side) === 'ours' ? ours : theirs;
    const caregivers = joinCaregivers(ours.caregivers, theirs.caregivers, side);
    return { ...from, ...closings, caregivers };
  };
  return { contested: [...differ, ...(hasOther ? ['caregivers'] : [])], value };
}

/** The order hangs on the two lists alone, not on who joins them. */
function joinCaregivers(
  ours: readonly Caregiver[],
  theirs: readonly Caregiver[],
  side: Side,
): readonly Caregiver[] {
  const ids = (list: readonly Caregiver[]) => list.map(({ id }) => id).join();
  const oursFirst = ours.length === theirs.length ? ids(ours) <= ids(theirs) : ours.length > theirs.length;
  const order = [...new Set((oursFirst ? [...ours, ...theirs] : [...theirs, ...ours]).map(({ id }) => id))];
  const preferred = side === 'ours' ? [...ours, ...theirs] : [...theirs, ...ours];
  return order.flatMap((id) => preferred.find((one) => one.id === id) ?? []);
}

function unknownPart(part: never): never {
  throw new TypeError(`part: ${typeof part} is none`);
}
