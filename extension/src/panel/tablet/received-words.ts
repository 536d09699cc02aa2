// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import type { ReceivedText } from '../links/receive-text.js';
import { openAlerts } from '../practice/alerts.js';
import type { Practice } from '../practice/practice.js';
import { tabletTexts } from './tablet.texts.js';

/** What became of answers that came, in words: what was kept, and what to do. */
export function receivedWords(
  practice: Practice,
  received: ReceivedText,
): { readonly message: string; readonly tone: 'done' | 'fault' } {
  const texts = textsOf(tabletTexts);
  switch (received.outcome) {
    case 'received': {
      if (received.state === 'erased') return { message: texts.erased, tone: 'done' };
      const isUrgent = received.screenings.some((id) => {
        const screening = practice.screening(id)?.value;
        return screening !== undefined && openAlerts(screening).some(({ kind }) => kind === 'act-now');
      });
      return isUrgent
        ? { message: texts.receivedAlert, tone: 'fault' }
        : { message: texts.received, tone: 'done' };
    }
    case 'same':
      return { message: texts.same, tone: 'done' };
    case 'refused':
      return { message: texts.refusals[received.reason], tone: 'fault' };
    case 'foreign':
      return { message: texts.foreign, tone: 'fault' };
    case 'unreadable':
      return { message: texts.unreadable, tone: 'fault' };
  }
}
