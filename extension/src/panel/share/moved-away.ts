// SPDX-License-Identifier: Apache-2.0
import type { Change, RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import type { Correction } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { TypedRecords } from '../practice/typed-records.js';
import { has, latest } from './append-only.js';
import type { LeftRecord } from './family-letter.js';
import type { PortableScreening } from './portable.js';
import { putShare, shareValue } from './shares.js';

/**
 * Screenings of a family that a colleague has, and that were moved to another family here since, be that deleted by now.
 * Whoever holds a copy has to learn of it; of the other family and of what was answered there, nothing goes along.
 */
export function movedAway(practice: Practice, family: RecordId): readonly LeftRecord[] {
  const { versions, left } = shareValue(practice, family);
  return Object.keys(versions).flatMap((id): LeftRecord[] => {
    const screening = practice.screening(id);
    const moved = screening ? moveFrom(family, screening) : left?.[id];
    return moved ? [{ id, moved }] : [];
  });
}

/** What keeps the moves of screenings that are about to be deleted, for the families that they were moved away from. */
export function keepingMoves(
  practice: Pick<Practice, 'store'>,
  screenings: readonly Stored<'screening'>[],
): readonly Change[] {
  return new TypedRecords(practice.store).all('share').flatMap(({ value }) => {
    const moves = screenings.flatMap((screening) => {
      const moved = screening.id in value.versions ? moveFrom(value.family, screening) : undefined;
      return moved ? [[screening.id, moved] as const] : [];
    });
    if (moves.length === 0) return [];
    return [putShare(practice, { ...value, left: { ...value.left, ...Object.fromEntries(moves) } })];
  });
}

/** The last move away from a family, as it travels; undefined where it is not away from it. */
function moveFrom(family: RecordId, { value }: Stored<'screening'>): Correction | undefined {
  if (value.family === family) return undefined;
  const moved = value.corrections.filter(({ what, from }) => what === 'moved' && from === family).at(-1);
  if (!moved) return undefined;
  const { acknowledged: _, ...travelling } = moved;
  return travelling;
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
