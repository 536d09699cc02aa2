// SPDX-License-Identifier: Apache-2.0
import { createLink, digestOf, newSigningKey } from '@cradleside/handoff/issue';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';

const hourMs = 60 * 60_000;

/** The three that a home visitor gives. */
export const allThree = [phq9, gad7, pcl5];

/** The key of a panel, and another one that no page lists. */
export const panelKey = await newSigningKey();
export const strangersKey = await newSigningKey();

/**
 * A link as a panel makes it.
 * @param {object} [wanted]
 * @param {object[]} [wanted.instruments]
 * @param {string[]} [wanted.languages]
 * @param {number | null} [wanted.relay]
 * @param {'in-person' | 'remote'} [wanted.deliveredAs]
 * @param {number} [wanted.nowMs] when it is made; it holds for an hour
 * @param {object} [wanted.key]
 */
export async function makeLink({
  instruments = allThree,
  languages = ['en', 'es-US', 'ar', 'phq-9/ar'],
  relay = null,
  deliveredAs = 'in-person',
  nowMs = Date.now(),
  key = panelKey,
} = {}) {
  return createLink(
    {
      instruments: await Promise.all(
        instruments.map(async (instrument) => ({
          id: instrument.id,
          digest: await digestOf(instrument),
          itemCount: instrument.items.length,
        })),
      ),
      languages,
      relay,
      deliveredAs,
      nowMs,
      expiresMs: nowMs + hourMs,
    },
    key,
  );
}

/** The line of agency.json for a key. */
export function lineOf({ keyId, publicKey }) {
  return { keyId, publicKey, for: 'Visitor Example' };
}
