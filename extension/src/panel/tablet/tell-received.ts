// SPDX-License-Identifier: Apache-2.0
import { AnnounceEvent, NavigateEvent } from '../app/routes.js';
import type { ReceivedText } from '../links/receive-text.js';
import type { Practice } from '../practice/practice.js';
import { receivedWords } from './received-words.js';

/**
 * Says what came, and shows it: its link with the confirm code, alerts first.
 * @param place an element of the panel; where something on its screen is not saved, the panel stays there and says it
 */
export function tellReceived(place: HTMLElement, practice: Practice, received: ReceivedText): void {
  const { message, tone } = receivedWords(practice, received);
  // A screen that is shown takes what was said before off the page.
  if ('link' in received) place.dispatchEvent(new NavigateEvent({ screen: 'link', link: received.link }));
  place.dispatchEvent(new AnnounceEvent(message, tone));
}
