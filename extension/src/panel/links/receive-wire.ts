// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Practice } from '../practice/practice.js';
import type { LinkReceipt, RefusalReason } from './link.js';
import { judgeWire } from './judge-wire.js';
import type { WireArrival } from './judge-wire.js';
import { refusalStep } from './refusal-step.js';

/** What became of sealed answers that came. */
export type Received =
  | {
      readonly outcome: 'received';
      readonly link: RecordId;
      readonly state: LinkReceipt['state'];
      /** New or grown. */
      readonly screenings: readonly RecordId[];
      /** The tablet shows the same four digits. */
      readonly confirmCode: string;
    }
  /** It is here already, whole. */
  | { readonly outcome: 'same'; readonly link: RecordId }
  | {
      readonly outcome: 'refused';
      readonly link: RecordId;
      readonly reason: RefusalReason;
      /** The very same was refused before, for the same reason. */
      readonly isKnown: boolean;
    }
  /** For no link of this panel. */
  | { readonly outcome: 'foreign' };

const mostTries = 3;

/**
 * Takes in sealed answers: judges them, scores them, files them to the family and caregiver of their link. Screenings, the
 * end of the link with its keys, and the lines of the log are one write: after a kill at any point either all of it is
 * there or the answers can be received again. One at a time in this panel; where another window wrote meanwhile, they are
 * judged anew. Errors are those of the record store, and then nothing has changed.
 * @param nowMs when it came, which may lie before now where it waited at the relay
 * @param isEndToCome whether the end of another sitting came with it and is received after it
 */
export function receiveWire(
  practice: Practice,
  wire: Uint8Array,
  nowMs: number,
  isEndToCome = false,
): Promise<Received> {
  const before = running.get(practice) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => receiveOnce(practice, wire, { nowMs, isEndToCome }));
  running.set(practice, mine);
  return mine;
}

const running = new WeakMap<Practice, Promise<unknown>>();

async function receiveOnce(practice: Practice, wire: Uint8Array, how: WireArrival): Promise<Received> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await takeIn(practice, wire, how);
    } catch (error) {
      if (!isChangedElsewhere(error) || tries === mostTries) throw error;
    }
  }
}

async function takeIn(practice: Practice, wire: Uint8Array, how: WireArrival): Promise<Received> {
  const { store } = practice;
  const judged = await judgeWire(practice, wire, how);
  switch (judged.verdict) {
    case 'foreign':
      await store.note([{ action: 'link.refused', detail: 'foreign' }]);
      return { outcome: 'foreign' };
    case 'same':
      return { outcome: 'same', link: judged.link.id };
    case 'refuse': {
      const { changes, notes } = refusalStep(judged, how.nowMs);
      if (changes.length > 0) await store.write(changes, notes);
      const { link, reason } = judged;
      return { outcome: 'refused', link: link.id, reason, isKnown: changes.length === 0 };
    }
    case 'take': {
      const { link, changes, notes, state, confirmCode } = judged;
      const saved = await store.write(changes, notes);
      const screenings = saved.filter(({ kind }) => kind === 'screening').map(({ id }) => id);
      return { outcome: 'received', link: link.id, state, screenings, confirmCode };
    }
  }
}
