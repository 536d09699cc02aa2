// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import { sealToInbox } from '@cradleside/record-store/inbox';
import type { HandOverOrder } from '../../platform/hand-over-order.js';
import { openVaultAccess } from '../locked/vault-access.js';
import { AnswerSealer } from './answer-sealer.js';
import type { HandOverWork } from './hand-over-app.js';
import { loadWording } from './load-wording.js';

/** Makes sure that the vault is locked, and gets ready to ask. */
export async function openHandOver(order: HandOverOrder): Promise<HandOverWork> {
  const access = await openVaultAccess();
  const store = await access.resume();
  await store?.lock('hand-over');
  await loadWording(order.instruments, order.language);
  return { order, newRecordId, sealer: new AnswerSealer((message) => sealToInbox(message)) };
}
