// SPDX-License-Identifier: Apache-2.0
import { readLink } from '@cradleside/handoff/answer';
import { nowMs, signingKey } from './sittings.mjs';

/**
 * Opens links as the page does, and watches whether anything is asked of any host.
 * @param {Iterable<{fragment: string}>} links
 * @returns {Promise<{links: number, accepted: number, requests: number, byCode: Record<string, number>}>}
 */
export async function tryLinks(links) {
  const genuineFetch = globalThis.fetch;
  const counts = { links: 0, accepted: 0, requests: 0, byCode: {} };
  globalThis.fetch = () => {
    counts.requests += 1;
    return Promise.reject(new TypeError('no request is expected'));
  };
  try {
    for (const { fragment } of links) {
      counts.links += 1;
      const read = await readLink(`#${fragment}`, { keys: [signingKey], nowMs, relayCount: 1 });
      if (read.ok) counts.accepted += 1;
      else counts.byCode[read.code] = (counts.byCode[read.code] ?? 0) + 1;
    }
  } finally {
    globalThis.fetch = genuineFetch;
  }
  return counts;
}
