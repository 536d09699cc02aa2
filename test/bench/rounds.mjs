// SPDX-License-Identifier: Apache-2.0

/**
 * How often each candidate is measured.
 * @typedef {object} Rounds
 * @property {number} own our element and what its targets compare it with
 * @property {number} peers the first of these rounds, in which the other libraries take part too
 */

/**
 * Measures the candidates in turn, round after round. A peer that fails is left out; one of ours fails the run.
 * @template Figure
 * @param {import('./candidates.mjs').Candidate[]} candidates
 * @param {Rounds} rounds
 * @param {{measure: (candidate: import('./candidates.mjs').Candidate) => Promise<Figure>,
 *   skip: (id: string, error: Error) => void}} options `skip` hears which peer is left out
 * @returns {Promise<Record<string, Figure[]>>} by candidate, one each round
 */
export async function measureInRounds(candidates, rounds, { measure, skip }) {
  const figures = Object.fromEntries(candidates.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds.own; round += 1) {
    for (const candidate of orderOfRound(candidates, round, rounds)) {
      const { id, isPeer } = candidate;
      if (figures[id] === undefined) continue;
      try {
        figures[id].push(await measure(candidate));
      } catch (error) {
        if (!isPeer) throw error;
        delete figures[id];
        skip(id, error);
      }
    }
  }
  return Object.fromEntries(Object.entries(figures).filter(([, measured]) => measured.length > 0));
}

/** Every other round runs backwards, so that nobody always follows the heaviest. */
function orderOfRound(candidates, round, { peers }) {
  const taking = candidates.filter(({ isPeer }) => !isPeer || round < peers);
  return round % 2 === 0 ? taking : taking.reverse();
}

/**
 * How much is measured. `isWarmedUp`: every page is opened and checked once before it counts.
 * @typedef {object} Plan
 * @property {boolean} isWarmedUp
 * @property {Rounds} fast
 * @property {Rounds} slow
 * @property {Rounds} clicks
 * @property {number} clicksPerRound
 * @property {{rounds: number, scoresPerRound: number}} scoring
 */

/** @type {Record<'full' | 'quick' | 'single', Plan>} */
export const plans = {
  full: {
    isWarmedUp: true,
    fast: { own: 15, peers: 5 },
    slow: { own: 11, peers: 3 },
    clicks: { own: 8, peers: 2 },
    clicksPerRound: 12,
    scoring: { rounds: 15, scoresPerRound: 400_000 },
  },
  quick: {
    isWarmedUp: true,
    fast: { own: 5, peers: 1 },
    slow: { own: 3, peers: 1 },
    clicks: { own: 2, peers: 1 },
    clicksPerRound: 9,
    scoring: { rounds: 5, scoresPerRound: 200_000 },
  },
  single: {
    isWarmedUp: false,
    fast: { own: 1, peers: 0 },
    slow: { own: 1, peers: 0 },
    clicks: { own: 1, peers: 0 },
    clicksPerRound: 1,
    scoring: { rounds: 1, scoresPerRound: 2000 },
  },
};
