// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import { readOwnKey } from '../colleagues/own-key.js';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { packetFamily } from './packet-family.js';
import type { Packet } from './packet.js';
import { writePacket } from './packet-letter.js';

/** A packet of some families as they stand now, in the order of their codes. */
export function packetOf(practice: Practice, families: readonly Stored<'family'>[], now: Date): Packet {
  const inOrder = [...families].sort((one, other) => one.value.code.localeCompare(other.value.code));
  return {
    version: 1,
    type: 'packet',
    id: newRecordId(),
    made: localTime(now),
    families: inOrder.map((family) => packetFamily(practice, family, now)),
  };
}

/**
 * Seals a packet to a supervisor. The log has it before there is a file. Errors are those of the record store.
 * @returns undefined where this panel has no key, or theirs was not compared
 */
export async function sendPacket(
  practice: Practice,
  { families, to }: { readonly families: readonly Stored<'family'>[]; readonly to: Stored<'colleague'> },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const own = readOwnKey(practice);
  if (!own || to.value.confirmed === null) return undefined;
  const content = writePacket(packetOf(practice, families, new Date()));
  const { sealLetter } = await import('@cradleside/handoff/letter');
  const { file } = await sealLetter(content, { from: own.value, to: to.value.publicKey });
  content.fill(0);
  await practice.store.note(families.map(({ id }) => ({ action: 'packet.sealed', recordId: id })));
  return file;
}
