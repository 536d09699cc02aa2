// SPDX-License-Identifier: Apache-2.0
import type { Correction } from '../practice/records.js';
import { has, joinCorrections, latest } from './append-only.js';
import type { Joined, Relation, Side } from './join.js';
import { holding, same } from './join.js';
import type { PortableVisit } from './portable.js';

/**
 * Two versions of a visit. A version that has all edits of the other and more is the newer one; where each has edits of
 * its own, what was written is a matter for a person. Corrections of both stay.
 */
export function joinVisit(
  ours: PortableVisit,
  theirs: PortableVisit,
  relation: Relation,
): Joined<PortableVisit> {
  const corrections = joinCorrections(ours.corrections, theirs.corrections);
  const isSame = same(written(ours), written(theirs));
  const newer = isSame ? 'ours' : editedLast(ours.corrections, theirs.corrections);
  const struck = ours.isStruck === theirs.isStruck ? 'ours' : struckLast(ours, theirs, corrections);
  const value = (side: Side): PortableVisit => {
    const held = holding(relation, side);
    const from = { ours, theirs };
    return { ...from[newer ?? held], isStruck: from[struck ?? held].isStruck, corrections };
  };
  const contested = [...(newer ? [] : ['visit']), ...(struck ? [] : ['struck'])];
  return { contested: relation === 'apart' ? contested : [], value };
}

/** What was entered, without its trace. */
function written({ corrections: _, isStruck: __, ...visit }: PortableVisit): object {
  return visit;
}

/** The side that has an edit which the other has not; undefined where both have, or none. */
function editedLast(ours: readonly Correction[], theirs: readonly Correction[]): Side | undefined {
  const hasMore = (one: readonly Correction[], other: readonly Correction[]) =>
    one.some((correction) => correction.what === 'edited' && !has(other, correction));
  const [isOurs, isTheirs] = [hasMore(ours, theirs), hasMore(theirs, ours)];
  if (isOurs === isTheirs) return undefined;
  return isOurs ? 'ours' : 'theirs';
}

function struckLast(
  ours: PortableVisit,
  theirs: PortableVisit,
  corrections: readonly Correction[],
): Side | undefined {
  const last = latest(corrections, ['struck', 'restored']);
  if (last === undefined || (has(ours.corrections, last) && has(theirs.corrections, last))) return undefined;
  return has(ours.corrections, last) ? 'ours' : 'theirs';
}
