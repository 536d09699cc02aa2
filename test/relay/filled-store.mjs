// SPDX-License-Identifier: Apache-2.0
import { createRelay } from '@cradleside/relay';
import { clinician, newLink, unlimited } from './panel-and-tablet.mjs';

const atOnce = 250;

/**
 * Lays slots down in a store, without a network.
 * @param {import('./stores-under-test.mjs').StoreUnderTest} store
 * @param {{slots: number, lifeS?: number, clock?: import('@cradleside/relay').ClockSources}} options
 * @returns the links, and the relay that is still open
 */
export async function fillStore(store, { slots, lifeS = 3600, clock }) {
  const relay = await createRelay(
    { clinicianTokenHashes: [clinician.hash], ...unlimited, ...store.options },
    clock === undefined ? {} : { clock },
  );
  const links = [];
  while (links.length < slots) {
    const batch = Array.from({ length: Math.min(atOnce, slots - links.length) }, () =>
      newLink('http://relay', { lifeS }),
    );
    const answers = await Promise.all(batch.map((link) => relay.answer(link.request('open'))));
    if (answers.some(({ status }) => status !== 201)) throw new Error('a slot was not taken');
    links.push(...batch);
  }
  return { links, relay };
}
