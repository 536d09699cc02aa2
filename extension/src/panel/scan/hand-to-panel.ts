// SPDX-License-Identifier: Apache-2.0
import { askOwnPages } from '../../platform/own-requests.js';
import { isSealedTextAnswer } from '../../protocol/sealed-text-message.js';
import type { SealedTextMessage } from '../../protocol/sealed-text-message.js';
import type { ScanOutcome } from './scan.texts.js';

/** Gives a sealed text to the panel. @returns what became of it; 'closed' where nobody answered */
export async function handToPanel(text: string): Promise<ScanOutcome> {
  const message: SealedTextMessage = { name: 'scan-to-panel/sealed-text', text };
  const answer = await askOwnPages(message);
  return isSealedTextAnswer(answer) ? answer : 'closed';
}
