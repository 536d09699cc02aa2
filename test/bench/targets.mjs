// SPDX-License-Identifier: Apache-2.0

const mostToMinimalLit = 1.3;
const mostToHandWritten = 1.6;
const mostClickToHandWritten = 1.3;
const leastToBareLoop = 1 / 20;
const mostInitialBytes = 13_000;

/**
 * Holds the figures against what we want of them.
 * @param {Record<string, any>} figures
 * @returns {{target: string, limit: number, actual: number, isMet: boolean}[]}
 */
export function judge({ bytes, operableMs, clickToTotalMs, scoresPerCpuSecond }) {
  const loads = Object.entries(operableMs).flatMap(([condition, loaded]) =>
    ['clinician', 'respondent'].flatMap((audience) => {
      const { toMinimalLit, toHandWritten } = loaded[audience];
      const name = `first operable radio, ${audience}, ${condition}`;
      return [
        atMost(`${name}: × minimal Lit element`, mostToMinimalLit, toMinimalLit),
        atMost(`${name}: × hand-written page`, mostToHandWritten, toHandWritten),
      ];
    }),
  );
  const clicks = Object.entries(clickToTotalMs).map(([speed, { clinician }]) =>
    atMost(
      `click to painted total, ${speed}: × hand-written page`,
      mostClickToHandWritten,
      clinician.toHandWritten,
    ),
  );
  const { toBareLoop } = scoresPerCpuSecond;
  return [
    ...loads,
    ...clicks,
    {
      target: 'scoring: × rate of the bare loop',
      limit: leastToBareLoop,
      actual: toBareLoop,
      isMet: toBareLoop >= leastToBareLoop,
    },
    atMost(
      'phq9-form in English, initial bytes after brotli',
      mostInitialBytes,
      bytes.respondent.initial.brotli,
    ),
  ];
}

function atMost(target, limit, actual) {
  return { target, limit, actual, isMet: actual <= limit };
}
