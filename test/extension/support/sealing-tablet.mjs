// SPDX-License-Identifier: Apache-2.0
import { digestOf, readLink, sealResult } from '@cradleside/handoff/answer';
import { instruments } from '@cradleside/instruments';

/** Bytes of nobody. */
const buildDigest = new Uint8Array(8).fill(7);

/**
 * A tablet without a screen: reads a link as the page does, and seals what it is told to.
 * @param {string} address the whole link
 * @param {{key: {keyId: string, publicKey: string}, nowMs?: number, responseId?: Uint8Array}} options
 */
export async function sealingTablet(address, { key, nowMs = Date.now(), responseId }) {
  const read = await readLink(new URL(address).hash.slice(1), { keys: [key], nowMs, relayCount: 1 });
  if (!read.ok) throw new Error(`The link cannot be read: ${read.code}.`);
  const sitting = responseId ?? crypto.getRandomValues(new Uint8Array(16));
  return {
    link: read.link,
    /**
     * @param {object} sitting
     * @param {number} sitting.sequence
     * @param {'open' | 'finished' | 'stopped' | 'erased'} sitting.state
     * @param {Record<string, (number | 'declined' | 'not-asked' | null)[]>} [sitting.answers] instrument to answers; those
     *   that are left out were not begun
     * @param {object} [sitting.wordings] instrument to the wording that was shown; false: not asked
     * @param {number} [sitting.clockMs] what the tablet's clock says
     */
    seal: async ({
      sequence,
      state,
      answers = {},
      wordings = {},
      language = 'en',
      research = null,
      clockMs = nowMs,
    }) =>
      sealResult(read.link, {
        responseId: sitting,
        sequence,
        state,
        language,
        utcOffsetMinutes: -300,
        startedS: Math.floor(clockMs / 1000),
        updatedS: Math.floor(clockMs / 1000) + 60,
        research,
        build: buildDigest,
        instruments: await Promise.all(
          read.link.instruments.map(async ({ id }) => {
            const definition = instruments.find((one) => one.id === id);
            const given = answers[id];
            const isAsked = wordings[id] !== false;
            return {
              id,
              asked: isAsked,
              wording: await digestOf(wordings[id] || definition),
              answers: given ?? definition.items.map(() => null),
              startedS: given && isAsked ? Math.floor(clockMs / 1000) : null,
              completedS: given && isAsked && state !== 'open' ? Math.floor(clockMs / 1000) + 60 : null,
            };
          }),
        ),
      }),
  };
}
