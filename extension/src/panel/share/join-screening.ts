// SPDX-License-Identifier: Apache-2.0
import type { Correction } from '../practice/records.js';
import { has, joinAcknowledged, joinCharted, joinCorrections, latest } from './append-only.js';
import type { Joined, Relation, Side } from './join.js';
import { holding, same } from './join.js';
import { isMovedAway } from './moved-away.js';
import type { PortableScreening } from './portable.js';

type Part = 'answers' | 'date' | 'caregiver' | 'struck' | 'entry';

/** The fields of each part, and the corrections that change it. */
const parts: Readonly<
  Record<
    Part,
    { readonly fields: readonly (keyof PortableScreening)[]; readonly by: readonly Correction['what'][] }
  >
> = {
  answers: { fields: ['administration', 'selfReport'], by: ['edited'] },
  date: { fields: ['date'], by: ['date'] },
  caregiver: { fields: ['family', 'caregiver'], by: ['moved', 'caregiver'] },
  struck: { fields: ['isStruck'], by: ['struck', 'restored'] },
  entry: { fields: ['source', 'enteredBy', 'followUpOf'], by: [] },
};

/**
 * Two versions of a screening. All corrections, acknowledgements and chartings of both stay; what they changed is as the
 * last correction left it.
 */
export function joinScreening(
  ours: PortableScreening,
  theirs: PortableScreening,
  relation: Relation,
): Joined<PortableScreening> {
  const corrections = joinCorrections(ours.corrections, theirs.corrections);
  const decided = (Object.keys(parts) as Part[]).map((part) => {
    const { fields, by } = parts[part];
    const isSame = fields.every((field) => same(ours[field], theirs[field]));
    const settled = part === 'caregiver' || part === 'struck' ? whereMoved(ours, theirs) : undefined;
    return {
      fields,
      part,
      side: isSame ? 'ours' : (settled ?? lastChangedBy(ours, theirs, latest(corrections, by))),
    } as const;
  });
  const charted = joinCharted(ours.charted, theirs.charted);
  const value = (side: Side): PortableScreening => {
    const taken = decided.flatMap(({ fields, side: decidedSide }) => {
      const from = (decidedSide ?? holding(relation, side)) === 'ours' ? ours : theirs;
      return fields.map((field) => [field, from[field]] as const).filter(([, entry]) => entry !== undefined);
    });
    const joined = { ...Object.fromEntries(taken), charted } as PortableScreening;
    return { ...joined, ...joinAcknowledged(ours.acknowledged, theirs.acknowledged, corrections) };
  };
  const open = decided.filter(({ side }) => side === undefined).map(({ part }) => part);
  return { contested: relation === 'apart' ? open : [], value };
}

/** One side only knows that it was moved away, the other has it where it was moved to: that one. */
function whereMoved(ours: PortableScreening, theirs: PortableScreening): Side | undefined {
  const isThere = (here: PortableScreening, there: PortableScreening) => {
    const moved = latest(here.corrections, ['moved']);
    return isMovedAway(here) && !isMovedAway(there) && moved !== undefined && has(there.corrections, moved);
  };
  if (isThere(ours, theirs)) return 'theirs';
  return isThere(theirs, ours) ? 'ours' : undefined;
}

/** The side that alone has the last correction; undefined where both have it, or none was made. */
function lastChangedBy(
  ours: PortableScreening,
  theirs: PortableScreening,
  last: Correction | undefined,
): Side | undefined {
  if (last === undefined) return undefined;
  const [isOurs, isTheirs] = [has(ours.corrections, last), has(theirs.corrections, last)];
  if (isOurs === isTheirs) return undefined;
  return isOurs ? 'ours' : 'theirs';
}
