// SPDX-License-Identifier: Apache-2.0
import { onOwnRequest } from '../../platform/own-requests.js';
import { isSealedTextMessage } from '../../protocol/sealed-text-message.js';
import type { SealedTextAnswer } from '../../protocol/sealed-text-message.js';
import type { Practice } from '../practice/practice.js';

/**
 * Takes in what the page with the camera has read, and tells it what became of it: nothing of the answers goes back.
 * @param place an element of the panel, in which it is shown
 */
export function answerScans(place: HTMLElement, practice: Practice): void {
  onOwnRequest((message) => (isSealedTextMessage(message) ? take(message.text) : undefined));

  async function take(text: string): Promise<SealedTextAnswer> {
    try {
      const [{ receiveText }, { tellReceived }] = await Promise.all([
        import('../links/receive-text.js'),
        import('./tell-received.js'),
      ]);
      const received = await receiveText(practice, text, Date.now());
      // Another window has taken it in and shows it.
      if (received.outcome !== 'same') tellReceived(place, practice, received);
      return received.outcome;
    } catch {
      return 'failed';
    }
  }
}
