// SPDX-License-Identifier: Apache-2.0
import { onOwnRequest } from '../../platform/own-requests.js';
import { isSealedTextMessage } from '../../protocol/sealed-text-message.js';
import type { SealedTextAnswer } from '../../protocol/sealed-text-message.js';

const locked: SealedTextAnswer = 'locked';

/** Tells the page with the camera that nobody can take in what it has read. @returns stops it */
export function answerWhileLocked(): () => void {
  return onOwnRequest((message) => (isSealedTextMessage(message) ? Promise.resolve(locked) : undefined));
}
