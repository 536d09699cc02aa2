// SPDX-License-Identifier: Apache-2.0
import { openPage } from './open-page.mjs';
import { measureInRounds } from './rounds.mjs';

/** On what pages are loaded: as the machine is, and as on a weak phone far from a mast. */
export const loadConditions = {
  fast: {},
  slow: { cpuSlowdown: 4, isNetworkSlow: true },
};

/**
 * Loads every page once in each round.
 * @param {{browser: import('playwright-core').Browser, url: string, skip: (id: string, error: Error) => void}} stage
 * @param {import('./candidates.mjs').Candidate[]} candidates
 * @param {{rounds: import('./rounds.mjs').Rounds, condition: keyof typeof loadConditions}} options
 * @returns {Promise<Record<string, number[]>>} milliseconds from navigation to operable, by candidate, one each round
 */
export function measureLoading({ browser, url, skip }, candidates, { rounds, condition }) {
  const measure = async ({ id }) => {
    const { operableMs, close } = await openPage(browser, `${url}${id}/`, loadConditions[condition]);
    await close();
    return operableMs;
  };
  return measureInRounds(candidates, rounds, { measure, skip });
}
