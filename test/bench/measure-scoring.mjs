// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { median } from './statistics.mjs';

const ids = phq9.items.filter(({ id }) => id !== 'difficulty').map(({ id }) => id);
const optionCount = 4;
const setCount = 64;

/** Different sheets of answers, so that nothing is known beforehand: the digits of a small pseudo-random sequence. */
const sheets = Array.from({ length: setCount }, (_, sheet) =>
  ids.map((_id, item) => ((sheet * 7919 + item * 104_729 + sheet * item * 31) >> 3) % optionCount),
);
const responseSets = sheets.map((values) => ({
  ...Object.fromEntries(ids.map((id, index) => [id, values[index]])),
  difficulty: values[0],
}));

/** Each gives the sum of the totals of `count` sheets. */
const scorers = {
  scoreResponses(count) {
    let sum = 0;
    for (let index = 0; index < count; index += 1)
      sum += scoreResponses(phq9, responseSets[index % setCount]).total;
    return sum;
  },
  bareLoop(count) {
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const responses = responseSets[index % setCount];
      let total = 0;
      for (const id of ids) total += responses[id];
      sum += total;
    }
    return sum;
  },
  arrayLoop(count) {
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const values = sheets[index % setCount];
      let total = 0;
      for (const value of values) total += value;
      sum += total;
    }
    return sum;
  },
};

/**
 * Scores in alternating rounds, by the processor's time.
 * @param {{rounds: number, scoresPerRound: number}} options
 * @returns {Record<keyof typeof scorers, number[]>} scores per second, one each round
 */
export function measureScoring({ rounds, scoresPerRound }) {
  const names = Object.keys(scorers);
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  // The bare loops are so fast that the same number would last no longer than a tick of the clock.
  const bareFactor = 10;
  const counts = {
    scoreResponses: scoresPerRound,
    bareLoop: scoresPerRound * bareFactor,
    arrayLoop: scoresPerRound * bareFactor,
  };
  for (const name of names) scorers[name](counts[name]);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) rates[name].push(timeScorer(name, counts[name]));
  }
  return rates;
}

/** @param {Record<string, number[]>} rates @returns {Record<string, number>} scores per second of one core */
export function typicalRates(rates) {
  return Object.fromEntries(
    Object.entries(rates).map(([name, values]) => [name, Math.round(median(values))]),
  );
}

function timeScorer(name, count) {
  const before = process.cpuUsage();
  const sum = scorers[name](count);
  const { user, system } = process.cpuUsage(before);
  if (sum !== expectedSum(count)) throw new Error(`${name} adds up to ${sum}, not to ${expectedSum(count)}.`);
  const microsecondsPerSecond = 1e6;
  return (count * microsecondsPerSecond) / (user + system);
}

function expectedSum(count) {
  const totals = sheets.map((values) => values.reduce((sum, value) => sum + value, 0));
  const whole = Math.floor(count / setCount);
  const sumOfAll = totals.reduce((sum, total) => sum + total, 0);
  return whole * sumOfAll + totals.slice(0, count % setCount).reduce((sum, total) => sum + total, 0);
}
