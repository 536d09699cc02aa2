// SPDX-License-Identifier: Apache-2.0
import type { AuditNote, Change, RecordId } from '@cradleside/record-store';
import type { ArrivalStep } from './arrived-screening.js';
import type { HandOverMessage, SealedAnswers } from './hand-over-message.js';
import { isChangedElsewhere } from './is-changed-elsewhere.js';
import type { Practice } from './practice.js';

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
      message.type === 'hand-over-erased'
        ? await erase(practice, message.screening)
        : await keep(practice, message);
    changes.push(...step.changes);
    notes.push(...step.notes);
  }
  const ids = readable.map(({ inboxId }) => inboxId);
  const saved = ids.length === 0 ? [] : await practice.store.receive(changes, notes, ids);
  const screenings = saved.filter(({ kind }) => kind === 'screening').map(({ id }) => id);
  return { screenings, kept: inbox.length - readable.length, damaged };
}

/** One questionnaire becomes a screening, or the screening that came of an earlier message grows. */
async function keep(practice: Practice, message: SealedAnswers): Promise<ArrivalStep> {
  const { keepArrived } = await import('./arrived-screening.js');
  const { screening: id, family, caregiver, date, state, administrations } = message;
  const arrived = {
    id,
    family,
    caregiver,
    date,
    source: 'hand-over',
    administration: administrations[0]!,
    // Its window is closed, or was when it was sealed: what comes after all grows out of it.
    end: 'handed-in',
  } as const;
  return keepArrived(practice, arrived, `hand-over.${state}`);
}

async function erase(practice: Practice, id: RecordId): Promise<ArrivalStep> {
  const { eraseArrived } = await import('./arrived-screening.js');
  const changes = eraseArrived(practice, id, 'hand-over');
  return { changes, notes: [{ action: 'hand-over.erased', ...(changes.length > 0 && { recordId: id }) }] };
}

function newestOfEach(readable: readonly Inboxed[]): readonly Inboxed[] {
  const newest = new Map<RecordId, Inboxed>();
  for (const inboxed of readable) {
    const { screening, sequence } = inboxed.message;
    if (sequence > (newest.get(screening)?.message.sequence ?? 0)) newest.set(screening, inboxed);
  }
  return [...newest.values()];
}
