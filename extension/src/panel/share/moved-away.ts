// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import { has, latest } from './append-only.js';
import type { LeftRecord } from './family-letter.js';
import type { PortableScreening } from './portable.js';
import { shareValue } from './shares.js';

/**
 * Screenings of a family that a colleague has, and that were moved to another family here since. Whoever holds a copy has to
 * learn of it; of the other family and of what was answered there, nothing goes along.
 */
export function movedAway(practice: Practice, family: RecordId): readonly LeftRecord[] {
  return Object.keys(shareValue(practice, family).versions).flatMap((id): LeftRecord[] => {
    const screening = practice.screening(id)?.value;
    if (!screening || screening.family === family) return [];
    const moved = screening.corrections
      .filter(({ what, from }) => what === 'moved' && from === family)
      .at(-1);
    if (!moved) return [];
    const { acknowledged: _, ...travelling } = moved;
    return [{ id, moved: travelling }];
  });
}

/**
 * A screening as it stands once it is known to have been moved away elsewhere: struck out, with the move in its trace, and
 * nothing acknowledged.
 *
 * @returns undefined: the move was known before, and what was done since holds
 */
export function withoutMoved(
  screening: PortableScreening,
  { moved }: LeftRecord,
): PortableScreening | undefined {
  if (has(screening.corrections, moved)) return undefined;
  const { acknowledged } = screening;
  const move = { ...moved, ...(acknowledged.length > 0 && { acknowledged }) };
  return { ...screening, acknowledged: [], isStruck: true, corrections: [...screening.corrections, move] };
}

/** Whether a screening is struck out because it was moved to another family on another panel. */
export function isMovedAway({ corrections, family, isStruck }: PortableScreening): boolean {
  return isStruck && latest(corrections, ['moved', 'struck', 'restored'])?.from === family;
}
