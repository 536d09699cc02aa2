// SPDX-License-Identifier: Apache-2.0
import { readChecklist } from '@cradleside/instruments/checklist';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { Policy } from '@cradleside/policy';
import type { RecordId } from '@cradleside/record-store';
import { stateOf } from '@cradleside/safety';
import type { SafetyEvent } from '@cradleside/safety';
import { readSafetyEvent } from '@cradleside/safety/schema';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import type { Practice } from '../practice/practice.js';
import type { Family, Screening, Visit } from '../practice/records.js';
import { withoutOwnClosing } from './handed-over.js';
import type { Joined, Relation } from './join.js';
import { same } from './join.js';
import { joinFamily } from './join-family.js';
import { joinSafety } from './join-safety.js';
import { joinScreening } from './join-screening.js';
import { joinVisit } from './join-visit.js';
import type { PortableFamily, PortableScreening, PortableVisit } from './portable.js';
import { familyShape, screeningShape, visitShape } from './shapes.js';
import type { z } from './zod.js';

/** Why a record cannot be kept. `other-wording`: asked in a version that is not known here. `impossible`: no such answer. */
export type KeptRefusal = 'other-wording' | 'impossible';

/** What a panel needs to know of a kind of record to give and take it. */
export interface SharedKind {
  readonly kind: string;
  /** The records of a family. */
  readonly of: (
    practice: Practice,
    family: RecordId,
  ) => readonly { readonly id: RecordId; readonly value: unknown }[];
  /** What goes of a record, or what has come; undefined: not what this kind is. Fields without a name here are left out. */
  readonly portable: (value: unknown) => object | undefined;
  /** The family that a record belongs to. */
  readonly familyOf: (portable: object, id: RecordId) => RecordId;
  readonly join: (ours: object, theirs: object, relation: Relation) => Joined<object>;
  /**
   * The record that is kept: scored here, whatever came with it.
   * @param before the record as it is here; fields that do not travel stay
   * @returns why it cannot be kept, where this panel cannot score it
   */
  readonly kept: (portable: object, before: unknown, policy: Policy) => object | KeptRefusal;
}

interface KindOf<Value, Portable> {
  readonly kind: string;
  readonly of: (
    practice: Practice,
    family: RecordId,
  ) => readonly { readonly id: RecordId; readonly value: Value }[];
  /** undefined: not what this kind is. */
  readonly read: (value: unknown) => Portable | undefined;
  readonly familyOf: (portable: Portable, id: RecordId) => RecordId;
  readonly join: (ours: Portable, theirs: Portable, relation: Relation) => Joined<Portable>;
  readonly kept: (portable: Portable, before: Value | undefined, policy: Policy) => Value | KeptRefusal;
}

/** Every kind that goes with a family. Drafts, links, keys and what is written for supervision are not among them. */
export const sharedKinds: readonly SharedKind[] = [
  kindOf<Family, PortableFamily>({
    kind: 'family',
    of: (practice, family) =>
      practice
        .families()
        .filter(({ id }) => id === family)
        .map(({ id, value }) => ({ id, value: withoutOwnClosing(practice, { id, value }) })),
    read: inShape(familyShape),
    familyOf: (_, id) => id,
    join: joinFamily,
    kept: (portable, before) => ({ ...before, ...portable }),
  }),
  kindOf<Screening, PortableScreening>({
    kind: 'screening',
    of: (practice, family) => practice.screenings(family),
    read: inShape(screeningShape),
    familyOf: ({ family }) => family,
    join: joinScreening,
    kept: scored,
  }),
  kindOf<Visit, PortableVisit>({
    kind: 'visit',
    of: (practice, family) => practice.visits(family),
    read: inShape(visitShape),
    familyOf: ({ family }) => family,
    join: joinVisit,
    kept: ticked,
  }),
  kindOf<SafetyEvent, SafetyEvent>({
    kind: 'safety',
    of: (practice, family) => practice.safety.all().filter(({ value }) => placeOf(value) === family),
    read: (value) => {
      const event = readSafetyEvent(value);
      return event.ok ? event.value : undefined;
    },
    familyOf: placeOf,
    join: joinSafety,
    kept: (portable) => portable,
  }),
];

/** The kind of a name; undefined: one that does not travel, or of a later version. */
export function sharedKind(kind: string): SharedKind | undefined {
  return sharedKinds.find((one) => one.kind === kind);
}

/** Everything of a family that goes with it. */
export function recordsOf(
  practice: Practice,
  family: RecordId,
): readonly { readonly shared: SharedKind; readonly id: RecordId; readonly value: unknown }[] {
  return sharedKinds.flatMap((shared) =>
    shared.of(practice, family).map(({ id, value }) => ({ shared, id, value })),
  );
}

/** The score that stands here stays as long as the answers do. */
function scored(
  portable: PortableScreening,
  before: Screening | undefined,
  policy: Policy,
): Screening | KeptRefusal {
  const { administration } = portable;
  if (before !== undefined) {
    const { result, ...here } = before.administration;
    if (same(here, administration))
      return { ...before, ...portable, administration: { ...administration, result } };
  }
  const instrument = instrumentInUse(policy, administration.instrument);
  if (instrument?.version !== administration.version) return 'other-wording';
  const result = scoreResponses(instrument, administration.responses);
  if (result.status === 'invalid') return 'impossible';
  return { ...before, ...portable, administration: { ...administration, result } };
}

function ticked(portable: PortableVisit, before: Visit | undefined): Visit | KeptRefusal {
  const { checklist } = portable;
  if (checklist === null) return { ...before, ...portable, checklist };
  if (checklist.instrument !== fidelityChecklist.id || checklist.version !== fidelityChecklist.version)
    return 'other-wording';
  const result = readChecklist(fidelityChecklist, checklist.responses);
  if (result.status === 'invalid') return 'impossible';
  return { ...before, ...portable, checklist: { ...checklist, result } };
}

function placeOf(event: SafetyEvent): RecordId {
  return stateOf(event).place.family;
}

function inShape<Portable>(shape: z.ZodMiniType<Portable>): (value: unknown) => Portable | undefined {
  return (value) => {
    const parsed = shape.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  };
}

/** The one place that forgets which kind it is: what goes into the functions of a kind came out of its own shape. */
function kindOf<Value extends object, Portable extends object>(of: KindOf<Value, Portable>): SharedKind {
  return {
    kind: of.kind,
    of: of.of,
    portable: of.read,
    familyOf: (portable, id) => of.familyOf(portable as Portable, id),
    join: (ours, theirs, relation) => of.join(ours as Portable, theirs as Portable, relation),
    kept: (portable, before, policy) => of.kept(portable as Portable, before as Value | undefined, policy),
  };
}
