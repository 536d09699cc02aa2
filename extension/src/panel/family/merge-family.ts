// SPDX-License-Identifier: Apache-2.0
import type { Caregiver, Family } from '../practice/records.js';

/** A part of a family that another window has changed. */
export type FamilyPart = 'code' | 'opened' | 'closed' | 'label' | 'birthDate' | 'dueDate' | 'caregivers';

export interface MergedFamily {
  /** The newest version with what was changed here: nothing that only the other window changed is overwritten. */
  readonly family: Family;
  /** What the other window has changed, so that it is seen before it is saved. */
  readonly changed: readonly FamilyPart[];
  /** Of these, what was changed here too, in another way: the entry made here stands in the form. */
  readonly contested: readonly FamilyPart[];
}

/**
 * Joins what was entered here with what another window has saved meanwhile.
 * @param before the version from which both went out
 */
export function mergeFamily(before: Family, ours: Family, theirs: Family): MergedFamily {
  const changed: FamilyPart[] = [];
  const contested: FamilyPart[] = [];
  const pick = <Value>(part: FamilyPart, [base, own, other]: readonly [Value, Value, Value]): Value => {
    if (same(base, other)) return own;
    changed.push(part);
    if (same(base, own) || same(own, other)) return other;
    contested.push(part);
    return own;
  };
  const child = (name: 'label' | 'birthDate' | 'dueDate') =>
    pick(name, [before.child[name], ours.child[name], theirs.child[name]]);
  const family = {
    code: pick('code', [before.code, ours.code, theirs.code]),
    child: { label: child('label'), birthDate: child('birthDate'), dueDate: child('dueDate') },
    opened: pick('opened', [before.opened, ours.opened, theirs.opened]),
    closed: pick('closed', [before.closed, ours.closed, theirs.closed]),
  };
  const caregivers = [...theirs.caregivers, ...ours.caregivers.filter(isMissingIn(theirs))].filter(
    ({ id }) => {
      const wasThere = before.caregivers.some((one) => one.id === id);
      const isInBoth = [ours, theirs].every((one) => one.caregivers.some((other) => other.id === id));
      return !wasThere || isInBoth;
    },
  );
  const merged = caregivers.map((theirsOrNew) => {
    const of = ({ caregivers: all }: Family) => all.find(({ id }) => id === theirsOrNew.id) ?? theirsOrNew;
    return pick('caregivers', [of(before), of(ours), of(theirs)]);
  });
  if (!same(ids(before), ids(theirs))) changed.push('caregivers');
  return {
    family: { ...theirs, ...family, caregivers: merged },
    changed: [...new Set(changed)],
    contested: [...new Set(contested)],
  };
}

const ids = ({ caregivers }: Family) => caregivers.map(({ id }) => id);
const isMissingIn =
  ({ caregivers }: Family) =>
  ({ id }: Caregiver) =>
    !caregivers.some((other) => other.id === id);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
