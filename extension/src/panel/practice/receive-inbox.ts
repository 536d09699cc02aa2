// SPDX-License-Identifier: Apache-2.0
import type { Administration } from '@cradleside/instruments/administration';
import type { AuditNote, Change, RecordId, StoredRecord } from '@cradleside/record-store';
import { mustBeAcknowledged } from './alerts.js';
import type { HandOverMessage, SealedAnswers } from './hand-over-message.js';
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import { localTime } from './local-day.js';
import type { Practice } from './practice.js';
import type { Screening } from './records.js';

/** What the inbox came to. */
export interface ReceivedInbox {
  /** Screenings that are new or have grown. */
  readonly screenings: readonly RecordId[];
  /** Messages that could not be read or that belong to nobody here: they stay where they are, and must be spoken of. */
  readonly kept: number;
  /** Messages that are damaged: someone's answers may be lost in them. They stay where they are too. */
  readonly damaged: number;
}

interface Inboxed {
  readonly inboxId: string;
  readonly message: HandOverMessage;
}

/**
 * Turns what hand-over windows sealed into screenings: of each questionnaire the newest message counts, whether or not it
 * was finished. Everything is taken off the inbox in the write that keeps it, so that nothing is lost and nothing comes
 * twice; what cannot be read stays. Errors are those of the record store, and then nothing has changed.
 */
export function receiveInbox(practice: Practice): Promise<ReceivedInbox> {
  const before = running.get(practice) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => receiveOnce(practice));
  running.set(practice, mine);
  return mine;
}

/** Two at once would take the same messages twice, and the second would fail. */
const running = new WeakMap<Practice, Promise<unknown>>();

/** Another window may take the messages in between reading and writing: then they are read again, once. */
async function receiveOnce(practice: Practice): Promise<ReceivedInbox> {
  try {
    return await takeIn(practice);
  } catch (error) {
    if (!isChangedElsewhere(error)) throw error;
    return takeIn(practice);
  }
}

async function takeIn(practice: Practice): Promise<ReceivedInbox> {
  const inbox = await practice.store.readInbox();
  const damaged = (await practice.store.damagedInbox()).length;
  if (inbox.length === 0) return { screenings: [], kept: 0, damaged };
  const { readHandOverMessage } = await import('./read-hand-over-message.js');
  const readable = inbox.flatMap(({ id, value }): Inboxed[] => {
    const message = readHandOverMessage(value, practice.policy);
    return message !== undefined && practice.family(message.family) ? [{ inboxId: id, message }] : [];
  });
  const newest = newestOfEach(readable);
  const changes: Change[] = [];
  const notes: AuditNote[] = [];
  for (const { message } of newest) {
    const step =
      message.type === 'hand-over-erased' ? erase(practice, message.screening) : keep(practice, message);
    changes.push(...step.changes);
    notes.push(...step.notes);
  }
  const ids = readable.map(({ inboxId }) => inboxId);
  const saved = ids.length === 0 ? [] : await practice.store.receive(changes, notes, ids);
  return { screenings: saved.map(({ id }) => id), kept: inbox.length - readable.length, damaged };
}

interface Step {
  readonly changes: readonly Change[];
  readonly notes: readonly AuditNote[];
}

/** One questionnaire becomes a screening, or the screening that came of an earlier message grows. */
function keep(practice: Practice, message: SealedAnswers): Step {
  const administration = message.administrations[0]!;
  const before = practice.screening(message.screening);
  const grows = before !== undefined && isUntouched(before.value, message);
  if (grows && sameAnswers(before.value.administration, administration)) return { changes: [], notes: [] };
  const screening = grows ? grown(before, administration) : fresh(message, administration);
  const isIdFree = practice.store.read(message.screening) === undefined;
  const place = grows
    ? { id: before.id, expectedRevision: before.revision }
    : freePlace(message.screening, isIdFree);
  return {
    changes: [{ put: { kind: 'screening', value: screening, ...place } }],
    notes: [
      { action: `hand-over.${message.state}`, detail: administration.instrument, ...idOf(place) },
      ...administration.result.alerts
        .filter(mustBeAcknowledged)
        .map(({ kind, rule }) => ({ action: `alert.${kind}`, detail: rule, ...idOf(place) })),
    ],
  };
}

/**
 * What she erased goes, even where a part of it had arrived already; not what a clinician has begun to work with. That
 * more answers arrived is the sitting's own doing, and no such work.
 */
function erase(practice: Practice, id: RecordId): Step {
  const before = practice.screening(id);
  const isWorkedOn =
    before === undefined ||
    before.value.acknowledged.length > 0 ||
    before.value.charted.length > 0 ||
    before.value.corrections.some(({ actor }) => actor !== 'hand-over');
  const isRemoved = !isWorkedOn && before.value.source === 'hand-over';
  return {
    changes: isRemoved ? [{ remove: { id, expectedRevision: before.revision } }] : [],
    notes: [{ action: 'hand-over.erased', ...(isRemoved && { recordId: id }) }],
  };
}

function fresh(message: SealedAnswers, administration: Administration): Screening {
  return {
    family: message.family,
    caregiver: message.caregiver,
    date: message.date,
    source: 'hand-over',
    administration,
    enteredBy: 'hand-over',
    acknowledged: [],
    corrections: [],
    isStruck: false,
    charted: [],
  };
}

/** More answers of the same sitting: what a clinician acknowledged of the shorter one must be looked at anew. */
function grown(before: StoredRecord<Screening>, administration: Administration): Screening {
  const { value } = before;
  const edited = {
    what: 'edited',
    from: '',
    to: '',
    reason: '',
    time: localTime(new Date()),
    actor: 'hand-over',
  } as const;
  return { ...value, administration, acknowledged: [], corrections: [...value.corrections, edited] };
}

/** A screening that was moved, struck or charted since is the clinician's: later answers come beside it. */
function isUntouched(screening: Screening, { family, caregiver, administrations }: SealedAnswers): boolean {
  return (
    screening.source === 'hand-over' &&
    screening.family === family &&
    screening.caregiver === caregiver &&
    screening.administration.instrument === administrations[0]?.instrument &&
    screening.charted.length === 0 &&
    !screening.isStruck
  );
}

function freePlace(
  id: RecordId,
  isFree: boolean,
): { readonly id?: RecordId; readonly expectedRevision?: number } {
  return isFree ? { id, expectedRevision: 0 } : {};
}

function idOf({ id }: { readonly id?: RecordId }): { readonly recordId?: RecordId } {
  return id === undefined ? {} : { recordId: id };
}

function sameAnswers(one: Administration, other: Administration): boolean {
  return (
    one.completed === other.completed && JSON.stringify(one.responses) === JSON.stringify(other.responses)
  );
}

function newestOfEach(readable: readonly Inboxed[]): readonly Inboxed[] {
  const newest = new Map<RecordId, Inboxed>();
  for (const inboxed of readable) {
    const { screening, sequence } = inboxed.message;
    if (sequence > (newest.get(screening)?.message.sequence ?? 0)) newest.set(screening, inboxed);
  }
  return [...newest.values()];
}
