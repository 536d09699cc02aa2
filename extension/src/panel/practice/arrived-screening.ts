// SPDX-License-Identifier: Apache-2.0
import type { Administration } from '@cradleside/instruments/administration';
import { newRecordId } from '@cradleside/record-store';
import type { AuditNote, Change, RecordId } from '@cradleside/record-store';
import { mustBeAcknowledged } from './alerts.js';
import { localTime } from './local-day.js';
import type { Practice } from './practice.js';
import type { Screening, SelfReport } from './records.js';
import type { SittingEnd } from './safety-events.js';
import type { Stored } from './typed-records.js';

/** A questionnaire that she answered alone, as it stands. */
export interface ArrivedScreening {
  /** Chosen before she began, so that more of the same sitting finds it. */
  readonly id: RecordId;
  readonly family: RecordId;
  readonly caregiver: RecordId;
  readonly date: string;
  readonly source: 'hand-over' | 'tablet';
  readonly administration: Administration;
  readonly selfReport?: SelfReport;
  readonly end: SittingEnd;
}

/** What is to be written. */
export interface ArrivalStep {
  readonly changes: readonly Change[];
  readonly notes: readonly AuditNote[];
}

const nothingToDo: ArrivalStep = { changes: [], notes: [] };

/**
 * It becomes a screening, or the screening that came of an earlier part of the sitting grows.
 * @param action what the log says of it
 */
export async function keepArrived(
  practice: Practice,
  arrived: ArrivedScreening,
  action: string,
): Promise<ArrivalStep> {
  const { id, administration } = arrived;
  const before = practice.screening(id);
  const grows = before !== undefined && isUntouched(before.value, arrived);
  const isSame = grows && sameAnswers(before.value.administration, administration);
  if (isSame && before.value.selfReport?.state === arrived.selfReport?.state) return nothingToDo;
  if (isSame) {
    const value: Screening = {
      ...before.value,
      ...(arrived.selfReport && { selfReport: arrived.selfReport }),
    };
    const note = { action, detail: administration.instrument, recordId: id };
    return {
      changes: [
        { put: { kind: 'screening', value, id, expectedRevision: before.revision } },
        ...(await practice.safety.raising(id, value, arrived.end)),
      ],
      notes: [note],
    };
  }
  const place = grows ? { id, expectedRevision: before.revision } : freePlace(practice, id);
  const value = grows ? grown(before, arrived) : fresh(arrived);
  const recordId = place.id;
  return {
    changes: [
      { put: { kind: 'screening', value, ...place } },
      ...(await practice.safety.raising(recordId, value, arrived.end)),
    ],
    notes: [
      { action, detail: administration.instrument, recordId },
      ...administration.result.alerts
        .filter(mustBeAcknowledged)
        .map(({ kind, rule }) => ({ action: `alert.${kind}`, detail: rule, recordId })),
    ],
  };
}

/**
 * What she erased goes, even where a part of it had arrived already; not what a clinician has begun to work with. That
 * more answers arrived is the sitting's own doing, and no such work.
 */
export function eraseArrived(
  practice: Practice,
  id: RecordId,
  source: ArrivedScreening['source'],
): readonly Change[] {
  const before = practice.screening(id);
  const isWorkedOn =
    before === undefined ||
    practice.safety.isWorkedOn(id) ||
    before.value.acknowledged.length > 0 ||
    before.value.charted.length > 0 ||
    before.value.corrections.some(({ actor }) => actor !== source);
  const isRemoved = !isWorkedOn && before.value.source === source;
  if (!isRemoved) return [];
  return [{ remove: { id, expectedRevision: before.revision } }, ...practice.safety.records.removing(id)];
}

function fresh({ id: _, end: __, ...arrived }: ArrivedScreening): Screening {
  return {
    ...arrived,
    enteredBy: arrived.source,
    acknowledged: [],
    corrections: [],
    isStruck: false,
    charted: [],
  };
}

/** More answers of the same sitting: what a clinician acknowledged of the shorter one must be looked at anew. */
function grown({ value }: Stored<'screening'>, arrived: ArrivedScreening): Screening {
  const { administration, selfReport, source } = arrived;
  const edited = {
    what: 'edited',
    from: '',
    to: '',
    reason: '',
    time: localTime(new Date()),
    actor: source,
  } as const;
  return {
    ...value,
    administration,
    ...(selfReport && { selfReport }),
    acknowledged: [],
    corrections: [...value.corrections, edited],
  };
}

/** A screening that was moved, struck or charted since is the clinician's: later answers come beside it. */
function isUntouched(
  screening: Screening,
  { family, caregiver, source, administration }: ArrivedScreening,
): boolean {
  return (
    screening.source === source &&
    screening.family === family &&
    screening.caregiver === caregiver &&
    screening.administration.instrument === administration.instrument &&
    screening.charted.length === 0 &&
    !screening.isStruck
  );
}

function freePlace(
  practice: Practice,
  id: RecordId,
): { readonly id: RecordId; readonly expectedRevision: number } {
  const isTaken = practice.store.read(id) !== undefined;
  return { id: isTaken ? newRecordId() : id, expectedRevision: 0 };
}

function sameAnswers(one: Administration, other: Administration): boolean {
  return (
    one.completed === other.completed && JSON.stringify(one.responses) === JSON.stringify(other.responses)
  );
}
