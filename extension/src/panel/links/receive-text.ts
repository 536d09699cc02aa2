// SPDX-License-Identifier: Apache-2.0
import type { Practice } from '../practice/practice.js';
import { receiveWire } from './receive-wire.js';
import type { Received } from './receive-wire.js';

/** What became of a text; 'unreadable': it holds no sealed answers, or not all of them. */
export type ReceivedText = Received | { readonly outcome: 'unreadable' };

/** Takes in the text of a code that was scanned, pasted or read from a picture. */
export async function receiveText(practice: Practice, text: string, nowMs: number): Promise<ReceivedText> {
  const { parseSealedText } = await import('@cradleside/handoff/receive');
  const wire = parseSealedText(text);
  return wire === undefined ? { outcome: 'unreadable' } : receiveWire(practice, wire, nowMs);
}
