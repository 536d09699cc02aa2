// SPDX-License-Identifier: Apache-2.0
import { type LockMessageCause, isLockMessage } from '../protocol/lock-message.js';
import { onOwnMessage } from './own-messages.js';

/**
 * For the panel: the background found that the deadline has passed, the screen was locked, or the clock went back.
 * @param onLock must lock the vault and blank the page
 * @returns stops listening
 */
export function onLockRequest(onLock: (cause: LockMessageCause) => void): () => void {
  return onOwnMessage((message) => {
    if (isLockMessage(message)) onLock(message.cause);
  });
}
