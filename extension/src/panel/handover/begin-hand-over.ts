// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import { writeHandOverOrder } from '../../platform/hand-over-order.js';
import type { HandOverOrder } from '../../platform/hand-over-order.js';
import { openHandOverWindow } from '../../platform/hand-over-window.js';
import { localDay } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';

/**
 * Hands this computer to the person who answers: leaves word what is to be asked, locks the vault, and only then opens the
 * window. The order goes through `storage.session`: it is in memory only, no page can read it, and it outlives the lock
 * and this page, which an address or a message would not do without leaving a trace. It holds ids and no name.
 * Errors are those of the record store; then nothing was locked or opened.
 */
export async function beginHandOver(
  practice: Practice,
  wanted: Pick<HandOverOrder, 'family' | 'caregiver' | 'instruments' | 'language'>,
): Promise<void> {
  const { crisis } = practice.policy;
  const crisisText = crisis[wanted.language] ?? crisis[wanted.language.split('-')[0] ?? ''] ?? '';
  await practice.store.note([{ action: 'hand-over.begun', recordId: wanted.family }]);
  const now = new Date();
  await writeHandOverOrder({
    ...wanted,
    crisisText,
    handOver: newRecordId(),
    date: localDay(now),
    begunMs: now.getTime(),
  });
  await practice.store.lock('hand-over');
  await openHandOverWindow();
}
