// SPDX-License-Identifier: Apache-2.0
import type { LoggedVisit } from '@cradleside/charting/visit';
import { readChecklist } from '@cradleside/instruments/checklist';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import type { PacketFamily } from './packet.js';

/** The visits of a packet as coverage and pictures take them; what was ticked is read by the checklist anew. */
export function packetVisits({ visits }: Pick<PacketFamily, 'visits'>): readonly LoggedVisit[] {
  return visits.map(({ date, status, ticked }) => ({
    date,
    status,
    minutes: null,
    log: ticked && {
      instrument: fidelityChecklist.id,
      result: readChecklist(fidelityChecklist, responsesOf(ticked)),
    },
  }));
}

function responsesOf(ticked: readonly string[]): Readonly<Record<string, true>> {
  if (ticked.length === 0) return { nothing: true };
  return Object.fromEntries(ticked.map((id) => [id, true] as const));
}
