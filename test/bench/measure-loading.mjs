// SPDX-License-Identifier: Apache-2.0
import { openPage } from './open-page.mjs';
import { orderOfRound } from './rounds.mjs';

/** On what pages are loaded: as the machine is, and as on a weak phone far from a mast. */
export const loadConditions = {
  fast: {},
  slow: { cpuSlowdown: 4, isNetworkSlow: true },
};

/**
 * Loads every page once in each round, one after the other.
 * @param {{browser: import('playwright-core').Browser, url: string}} stage
 * @param {import('./candidates.mjs').Candidate[]} candidates
 * @param {{rounds: import('./rounds.mjs').Rounds, condition: keyof typeof loadConditions}} options
 * @returns {Promise<Record<string, number[]>>} milliseconds from navigation to operable, by candidate, one each round
 */
export async function measureLoading({ browser, url }, candidates, { rounds, condition }) {
  const times = Object.fromEntries(candidates.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds.own; round += 1) {
    for (const { id } of orderOfRound(candidates, round, rounds)) {
      const { operableMs, close } = await openPage(browser, `${url}${id}/`, loadConditions[condition]);
      times[id].push(operableMs);
      await close();
    }
  }
  return times;
}
