// SPDX-License-Identifier: Apache-2.0
import { AnnounceEvent } from '../app/routes.js';
import { links } from '../links/links.js';
import type { Practice } from '../practice/practice.js';

const periodMs = 60_000;

/**
 * Asks the relay once now and then every minute while the panel is open, as long as a link waits there, and ends links
 * that have run out. Nothing of it counts as use of the panel: it locks in time all the same.
 * @param place an element of the panel, in which what came is said
 * @returns stops it
 */
export function watchRelay(place: HTMLElement, practice: Practice): () => void {
  const timer = setInterval(() => void askOnce(place, practice), periodMs);
  void askOnce(place, practice);
  return () => clearInterval(timer);
}

async function askOnce(place: HTMLElement, practice: Practice): Promise<void> {
  try {
    if (!links(practice).some(({ value }) => value.slot !== null || value.secrets !== null)) return;
    const [{ askRelay }, { receivedWords }] = await Promise.all([
      import('./ask-relay.js'),
      import('./received-words.js'),
    ]);
    const { received } = await askRelay(practice);
    const news = received.filter((one) => one.outcome !== 'same' && !('isKnown' in one && one.isKnown));
    if (news.length === 0) return;
    practice.store.dispatchEvent(new Event('changed'));
    const words = news.map((one) => receivedWords(practice, one));
    const { message, tone } = words.find((one) => one.tone === 'fault') ?? words[0]!;
    place.dispatchEvent(new AnnounceEvent(message, tone));
  } catch {
    // Locked meanwhile, or the disk is full: what the relay holds stays there, and is asked for again.
  }
}
