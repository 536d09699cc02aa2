// SPDX-License-Identifier: Apache-2.0
import type { DuePoint } from '@cradleside/charting/schedule';
import type { RecordId } from '@cradleside/record-store';
import type { Kinship, Visit } from '../practice/records.js';

/** A safety event that waits for somebody. */
export interface PacketSafety {
  readonly who: Kinship;
  /** Instrument id. */
  readonly instrument: string;
  readonly stage: 'raised' | 'acknowledged' | 'documented' | 'to-ask';
  /** ISO 8601 with the local offset. */
  readonly raised: string;
  /** Minutes over the agency's own when the packet was made, from 0 on; null: not overdue. */
  readonly overdueMinutes: number | null;
}

/** Screeners that are due at one time point. */
export interface PacketDue {
  readonly who: Kinship;
  readonly unit: DuePoint['unit'];
  readonly count: number;
  readonly instruments: readonly string[];
  /** Last local day of the window. */
  readonly closes: string;
  /** Days since then when the packet was made; 0 while the window is open. */
  readonly overdueDays: number;
}

/** A change for the worse that is larger than the instrument's error of measurement. */
export interface PacketWorsening {
  readonly who: Kinship;
  readonly instrument: string;
  /** Worse than at baseline, or than at the best screen so far. */
  readonly since: 'baseline' | 'best';
  /** Points, last - earlier. */
  readonly change: number;
  /** The reliable-change threshold in use, in points, and where it comes from. */
  readonly threshold: number;
  readonly source: string;
  /** Local days of the two screens. */
  readonly from: string;
  readonly to: string;
}

/** A visit with what was ticked, in ids of the checklist. */
export interface PacketVisit {
  readonly date: string;
  readonly status: Visit['status'];
  /** null: not logged. Empty: nothing from the list, said so. */
  readonly ticked: readonly string[] | null;
}

/** What a supervisor hears of one family: its code as the agency uses it, nobody's name, nothing that anybody wrote. */
export interface PacketFamily {
  /** Id of the family's record: tells it from another with the same code. */
  readonly family: RecordId;
  readonly code: string;
  readonly isClosed: boolean;
  /** Most urgent first. */
  readonly safety: readonly PacketSafety[];
  /** Longest overdue first. */
  readonly due: readonly PacketDue[];
  readonly worsening: readonly PacketWorsening[];
  /** Of the episode, oldest first. */
  readonly visits: readonly PacketVisit[];
  /** Visits that are not among them: on a day that cannot be right, or logged with another checklist. */
  readonly visitsLeftOut: number;
}

/** What a clinician hands to her supervisor. */
export interface Packet {
  readonly version: 1;
  readonly type: 'packet';
  readonly id: RecordId;
  /** ISO 8601 with the local offset: what it says was so then. */
  readonly made: string;
  readonly families: readonly PacketFamily[];
}

/** A packet as a supervisor's panel keeps it. */
export interface ReceivedPacket {
  readonly packet: Packet;
  /** Public key of who sealed it, and the name that it had then. */
  readonly from: string;
  readonly name: string;
  readonly received: string;
}
