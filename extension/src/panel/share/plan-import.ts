// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import type { Correction } from '../practice/records.js';
import type { FamilyLetter, LeftRecord, LetterRecord } from './family-letter.js';
import { handedOver, isClosedByHandOver, withoutOwnClosing } from './handed-over.js';
import type { Joined, Side } from './join.js';
import { same } from './join.js';
import { withoutMoved } from './moved-away.js';
import type { PortableScreening } from './portable.js';
import type { KeptRefusal, SharedKind } from './shared-kinds.js';
import { sharedKind } from './shared-kinds.js';
import { shareValue } from './shares.js';
import { grownOutOf, relationOf, versionOf } from './versions.js';

/**
 * What a record of a letter means here. `new`: not here yet. `same`: nothing to do. `theirs`: theirs has something that
 * this one has not. `ours`: the one here is newer. `contested`: changed on both sides, a person decides. `elsewhere`: it
 * belongs to another family here meanwhile, and stays there. `moved-here`: it belongs to another family here, and comes to
 * this one. `left`: it is none of this family's any more, and is struck out here.
 */
export type Standing = 'new' | 'same' | 'theirs' | 'ours' | 'contested' | 'elsewhere' | 'moved-here' | 'left';

/** One record of a letter, held against what is here. */
export interface PlannedRecord {
  readonly kind: string;
  readonly id: RecordId;
  readonly standing: Standing;
  /** As it is here; undefined: not yet. */
  readonly ours: object | undefined;
  readonly theirs: object;
  /** Of the record here when the plan was made; 0: not here. */
  readonly revision: number;
  readonly contested: readonly string[];
  /** What would be kept. */
  readonly value: (side: Side) => object;
  /** Versions that what is kept has grown out of. */
  readonly versions: readonly string[];
}

/** What taking a letter in would do. */
export interface ImportPlan {
  readonly letter: FamilyLetter;
  readonly records: readonly PlannedRecord[];
  /** This very letter was taken in before. */
  readonly isRepeated: boolean;
  /** What its own hand-over did to the family's episode here. `ends`: it comes back with this letter, and is open again. */
  readonly ownClosing: 'none' | 'stays' | 'ends';
}

/** `other-wording`: a questionnaire of another version than this panel scores. `impossible`: an id that is something else here. */
export type PlanRefusal = KeptRefusal;

/** Holds a letter against what is here. Writes nothing. */
export async function planImport(
  practice: Practice,
  letter: FamilyLetter,
): Promise<
  { readonly ok: true; readonly plan: ImportPlan } | { readonly ok: false; readonly code: PlanRefusal }
> {
  const { versions, received, left } = shareValue(practice, letter.family);
  const records: PlannedRecord[] = [];
  for (const record of letter.records) {
    const known = { known: versions[record.id] ?? [], moved: left?.[record.id], letter };
    const planned = await planRecord(practice, record, known);
    if (typeof planned === 'string') return { ok: false, code: planned };
    records.push(planned);
  }
  for (const record of letter.left ?? []) records.push(...(await planLeft(practice, record, letter)));
  const isRepeated = received.some(({ letter: id }) => id === letter.id);
  return { ok: true, plan: { letter, records, isRepeated, ownClosing: ownClosingOf(practice, letter) } };
}

function ownClosingOf(practice: Practice, { family, made }: FamilyLetter): ImportPlan['ownClosing'] {
  const stored = practice.family(family);
  const sent = handedOver(practice, family);
  if (!stored || !sent || !isClosedByHandOver(practice, stored)) return 'none';
  return Date.parse(made) > Date.parse(sent.time) ? 'ends' : 'stays';
}

const sides = ['ours', 'theirs'] as const;

interface Known {
  readonly known: readonly string[];
  /** How it left the family, where it was deleted here with the one that it was moved to. */
  readonly moved: Correction | undefined;
  readonly letter: FamilyLetter;
}

async function planRecord(
  practice: Practice,
  record: LetterRecord,
  { known, moved, letter }: Known,
): Promise<PlannedRecord | PlanRefusal> {
  const { kind, id, value: theirs } = record;
  const shared = sharedKind(kind);
  const stored = practice.store.read(id);
  if (!shared || (stored !== undefined && stored.kind !== kind)) return 'impossible';
  const ours = stored && shared.portable(travelling(practice, id, stored.value));
  if (stored !== undefined && ours === undefined) return 'impossible';
  const planned = { kind, id, ours, theirs, revision: stored?.revision ?? 0 };
  const theirVersion = { version: await versionOf(theirs), before: record.versions };
  if (ours === undefined) {
    const refusal = refusalOf(practice, shared, { portable: theirs, before: undefined });
    if (refusal) return refusal;
    const versions = grownOutOf(record.versions, [theirVersion.version]);
    const struck = moved && withoutMoved(theirs as PortableScreening, { id, moved });
    const standing = struck ? 'left' : 'new';
    return { ...planned, standing, contested: [], value: () => struck ?? theirs, versions };
  }
  const ourVersion = { version: await versionOf(ours), before: known };
  const versions = grownOutOf(known, record.versions, [ourVersion.version, theirVersion.version]);
  const joined = shared.join(ours, theirs, relationOf(ourVersion, theirVersion));
  const isElsewhere = shared.familyOf(ours, id) !== letter.family;
  const comesHere = sides.every((side) => shared.familyOf(joined.value(side), id) === letter.family);
  if (isElsewhere && !comesHere)
    return { ...planned, standing: 'elsewhere', contested: [], value: () => ours, versions: known };
  const [refusal] = sides.flatMap(
    (side) => refusalOf(practice, shared, { portable: joined.value(side), before: stored?.value }) ?? [],
  );
  if (refusal) return refusal;
  const standing = standingOf(ours, theirs, joined);
  const isMoved = isElsewhere && standing !== 'contested';
  return { ...planned, ...joined, standing: isMoved ? 'moved-here' : standing, versions };
}

/** What a move away from this family means here; empty where the screening is not here, or the move was known. */
async function planLeft(
  practice: Practice,
  left: LeftRecord,
  { family }: FamilyLetter,
): Promise<readonly PlannedRecord[]> {
  const { id } = left;
  const stored = practice.screening(id);
  const ours = stored && (sharedKind('screening')?.portable(stored.value) as PortableScreening | undefined);
  const value = ours?.family === family ? withoutMoved(ours, left) : undefined;
  if (!stored || !ours || !value) return [];
  const known = shareValue(practice, family).versions[id] ?? [];
  const versions = grownOutOf(known, [await versionOf(ours)]);
  const planned = { kind: 'screening', id, ours, theirs: value, revision: stored.revision, versions };
  return [{ ...planned, standing: 'left', contested: [], value: () => value }];
}

/** A record as it would go from here. */
function travelling(practice: Practice, id: RecordId, value: unknown): unknown {
  const family = practice.family(id);
  return family ? withoutOwnClosing(practice, family) : value;
}

function standingOf(ours: object, theirs: object, joined: Joined<object>): Standing {
  if (same(ours, theirs)) return 'same';
  if (joined.contested.length > 0) return 'contested';
  return same(joined.value('ours'), ours) ? 'ours' : 'theirs';
}

function refusalOf(
  practice: Practice,
  { kept }: SharedKind,
  { portable, before }: { readonly portable: object; readonly before: unknown },
): KeptRefusal | undefined {
  const value = kept(portable, before, practice.policy);
  return typeof value === 'string' ? value : undefined;
}
