// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';
import { AnnounceEvent } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import type { Practice } from '../practice/practice.js';
import { receiveInbox } from '../practice/receive-inbox.js';
import type { ReceivedInbox } from '../practice/receive-inbox.js';
import { receivedTexts } from './received.texts.js';

/**
 * Takes in what hand-over windows have sealed, and gives the panel something to say about it.
 * @returns undefined when there was nothing; what could not be opened or read is always spoken of, never passed over
 */
export async function receiveAnswers(practice: Practice): Promise<AnnounceEvent | undefined> {
  const texts = textsOf(receivedTexts);
  let inbox: ReceivedInbox;
  try {
    inbox = await receiveInbox(practice);
  } catch (error) {
    // Locked meanwhile: the next unlock takes them in.
    if (error instanceof RecordStoreError && error.code === 'locked') return undefined;
    return new AnnounceEvent(texts.failed, 'fault');
  }
  const { screenings, kept, damaged } = inbox;
  const sentences = [
    ...(damaged > 0 ? [texts.damaged(damaged)] : []),
    ...(kept > 0 ? [texts.kept(kept)] : []),
    ...(screenings.length > 0 ? [texts.received(screenings.length)] : []),
  ];
  if (sentences.length === 0) return undefined;
  return new AnnounceEvent(sentences.join(' '), damaged + kept > 0 ? 'fault' : 'done');
}
