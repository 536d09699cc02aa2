// SPDX-License-Identifier: Apache-2.0
import { readChecklist } from '@cradleside/instruments/checklist';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { idShape, timeShape } from '../share/shapes.js';
import { z } from '../share/zod.js';
import type { Packet } from './packet.js';

/** `newer`: of a later version of the panel. `impossible`: nothing that a panel writes. */
export type ReadPacket =
  | { readonly ok: true; readonly packet: Packet }
  | { readonly ok: false; readonly code: 'newer' | 'impossible' };

const mostFamilies = 500;
const mostEntries = 2_000;
const longestName = 200;
const longestSource = 1_000;

const name = z.string().check(z.maxLength(longestName));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const count = z.number().check(z.int(), z.minimum(0));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(mostEntries));
const who = z.enum([
  'mother',
  'father',
  'grandparent',
  'foster-parent',
  'adoptive-parent',
  'other-kin',
  'other',
]);

const familyShape = z.strictObject({
  family: idShape,
  code: name,
  isClosed: z.boolean(),
  safety: list(
    z.strictObject({
      who,
      instrument: name,
      stage: z.enum(['raised', 'acknowledged', 'documented', 'to-ask']),
      raised: timeShape,
      overdueMinutes: z.nullable(count),
    }),
  ),
  due: list(
    z.strictObject({
      who,
      unit: z.enum(['month', 'week', 'month-after-birth']),
      count,
      instruments: list(name),
      closes: day,
      overdueDays: count,
    }),
  ),
  worsening: list(
    z.strictObject({
      who,
      instrument: name,
      since: z.enum(['baseline', 'best']),
      change: z.number(),
      threshold: z.number(),
      source: z.string().check(z.maxLength(longestSource)),
      from: day,
      to: day,
    }),
  ),
  visits: list(
    z.strictObject({
      date: day,
      status: z.enum(['held', 'cancelled-by-family', 'cancelled-by-provider', 'no-show']),
      ticked: z.nullable(list(name)),
    }),
  ),
  visitsLeftOut: count,
});

const packetShape: z.ZodMiniType<Packet> = z.strictObject({
  version: z.literal(1),
  type: z.literal('packet'),
  id: idShape,
  made: timeShape,
  families: z.array(familyShape).check(z.maxLength(mostFamilies)),
});

/** Whether an opened letter says that it is a packet. */
export function isPacket(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'type' in content && content.type === 'packet';
}

/** A packet as bytes. @throws TypeError for one that no panel would take in */
export function writePacket(packet: Packet): Uint8Array {
  if (!packetShape.safeParse(packet).success) throw new TypeError('packet: of another shape');
  return new TextEncoder().encode(JSON.stringify(packet));
}

/** Reads what came out of an opened letter: shapes, and ticks that the checklist has. */
export function readPacket(content: unknown): ReadPacket {
  const parsed = packetShape.safeParse(content);
  if (!parsed.success) return { ok: false, code: isLater(content) ? 'newer' : 'impossible' };
  const { families } = parsed.data;
  const ids = new Set(families.map(({ family }) => family));
  const isSound = families.every(({ visits }) => visits.every(({ ticked }) => isTicked(ticked ?? [])));
  return isSound && ids.size === families.length
    ? { ok: true, packet: parsed.data }
    : { ok: false, code: 'impossible' };
}

function isTicked(ticked: readonly string[]): boolean {
  const responses = Object.fromEntries(ticked.map((id) => [id, true]));
  return readChecklist(fidelityChecklist, responses).status !== 'invalid';
}

function isLater(content: unknown): boolean {
  const version =
    typeof content === 'object' && content !== null && 'version' in content ? content.version : 0;
  return typeof version === 'number' && version > 1;
}
