// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Correction } from '../practice/records.js';
import { sharedKind } from './shared-kinds.js';
import { correctionShape, idShape, timeShape } from './shapes.js';
import { z } from './zod.js';

/** A record on its way. */
export interface LetterRecord {
  readonly kind: string;
  readonly id: RecordId;
  /** Versions that it has grown out of, itself not among them. */
  readonly versions: readonly string[];
  readonly value: object;
}

/** That a screening which went to a colleague before belongs to another family by now. */
export interface LeftRecord {
  readonly id: RecordId;
  /** The move, as it stands in the screening's trace. */
  readonly moved: Correction;
}

/** A family on its way to a colleague. */
export interface FamilyLetter {
  readonly version: 1;
  readonly type: 'family';
  readonly id: RecordId;
  readonly made: string;
  readonly kind: 'share' | 'hand-over';
  readonly family: RecordId;
  readonly records: readonly LetterRecord[];
  /** Screenings that are none of the family's any more; absent: none. */
  readonly left?: readonly LeftRecord[];
}

/** `newer`: of a later version of the panel. `impossible`: nothing that a panel writes. */
export type ReadFamilyLetter =
  | { readonly ok: true; readonly letter: FamilyLetter }
  | { readonly ok: false; readonly code: 'newer' | 'impossible' };

const mostRecords = 20_000;
const mostVersions = 64;

const letterShape = z.strictObject({
  version: z.literal(1),
  type: z.literal('family'),
  id: idShape,
  made: timeShape,
  kind: z.enum(['share', 'hand-over']),
  family: idShape,
  records: z
    .array(
      z.strictObject({
        kind: z.string().check(z.maxLength(64)),
        id: idShape,
        versions: z.array(z.string().check(z.regex(/^[\w-]{11}$/))).check(z.maxLength(mostVersions)),
        value: z.unknown(),
      }),
    )
    .check(z.maxLength(mostRecords)),
  left: z.exactOptional(
    z.array(z.strictObject({ id: idShape, moved: correctionShape })).check(z.maxLength(mostRecords)),
  ),
});

/** A letter's content as bytes. */
export function writeFamilyLetter(letter: FamilyLetter): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(letter));
}

/**
 * Reads what came out of an opened letter. It is written by a colleague's panel, and checked like anything from outside:
 * shapes, one family, each record once.
 * @param content what `JSON.parse` returned
 */
export function readFamilyLetter(content: unknown): ReadFamilyLetter {
  const parsed = letterShape.safeParse(content);
  if (!parsed.success) return { ok: false, code: isLater(content) ? 'newer' : 'impossible' };
  const { data } = parsed;
  const records = data.records.map((record) => {
    const shared = sharedKind(record.kind);
    const value = shared?.portable(record.value);
    const isOfFamily = value !== undefined && shared?.familyOf(value, record.id) === data.family;
    return isOfFamily ? { ...record, value } : undefined;
  });
  if (data.records.some(({ kind }) => sharedKind(kind) === undefined)) return { ok: false, code: 'newer' };
  const sound = records.filter((record) => record !== undefined);
  const isWhole = sound.length === records.length && new Set(sound.map(({ id }) => id)).size === sound.length;
  const isLeftSound = (data.left ?? []).every(
    ({ id, moved }) =>
      moved.what === 'moved' && moved.from === data.family && sound.every((record) => record.id !== id),
  );
  const hasFamily = sound.some(({ kind, id }) => kind === 'family' && id === data.family);
  if (!isWhole || !hasFamily || !isLeftSound) return { ok: false, code: 'impossible' };
  return { ok: true, letter: { ...data, records: sound } };
}

function isLater(content: unknown): boolean {
  const version =
    typeof content === 'object' && content !== null && 'version' in content ? content.version : 0;
  return typeof version === 'number' && version > 1;
}
