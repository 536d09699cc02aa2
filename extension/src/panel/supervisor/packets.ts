// SPDX-License-Identifier: Apache-2.0
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { Packet, PacketFamily } from './packet.js';

/** Every packet that is kept, newest first. */
export function packets({ store }: Pick<Practice, 'store'>): readonly Stored<'packet'>[] {
  return [...new TypedRecords(store).all('packet')].sort(
    (one, other) => Date.parse(other.value.packet.made) - Date.parse(one.value.packet.made),
  );
}

/** Keeps a packet. @returns whether it is a new one: the same packet again changes nothing */
export async function keepPacket(
  practice: Pick<Practice, 'store'>,
  packet: Packet,
  from: Stored<'colleague'>,
): Promise<boolean> {
  if (packets(practice).some(({ value }) => value.packet.id === packet.id)) return false;
  const { publicKey, name } = from.value;
  const value = { packet, from: publicKey, name, received: localTime(new Date()) };
  await new TypedRecords(practice.store).save('packet', value, 'packet.received', undefined);
  return true;
}

/** Takes a packet away. */
export async function removePacket(
  { store }: Pick<Practice, 'store'>,
  { id, revision }: Stored<'packet'>,
): Promise<void> {
  await store.write(
    [{ remove: { id, expectedRevision: revision } }],
    [{ action: 'packet.removed', recordId: id }],
  );
}

/** A family as the newest packet of its clinician has it. */
export interface CaseloadFamily extends PacketFamily {
  readonly clinician: string;
  /** Public key of the clinician: two may have one name. */
  readonly from: string;
  readonly made: string;
}

/**
 * Every family of every clinician as it was told last, by the clinician's name and the family's code: an order that says
 * nothing about anybody.
 */
export function caseload(kept: readonly Stored<'packet'>[]): readonly CaseloadFamily[] {
  const newest = new Map<string, CaseloadFamily>();
  for (const { value } of [...kept].sort((one, other) => madeMs(one) - madeMs(other))) {
    const { packet, from, name } = value;
    for (const family of packet.families)
      newest.set(`${from} ${family.family}`, { ...family, clinician: name, from, made: packet.made });
  }
  return [...newest.values()].sort(
    (one, other) =>
      one.clinician.localeCompare(other.clinician) ||
      one.from.localeCompare(other.from) ||
      one.code.localeCompare(other.code),
  );
}

/** Packets of which nothing is the newest any more. */
export function outdated(kept: readonly Stored<'packet'>[]): ReadonlySet<string> {
  const shown = caseload(kept);
  const isShown = ({ value: { packet, from } }: Stored<'packet'>) =>
    shown.some((family) => family.from === from && family.made === packet.made);
  return new Set(kept.filter((one) => !isShown(one)).map(({ id }) => id));
}

function madeMs({ value }: Stored<'packet'>): number {
  return Date.parse(value.packet.made);
}
