// SPDX-License-Identifier: Apache-2.0
import { weighFiles } from './build-page.mjs';
import { handWritten, minimalLit } from './candidates.mjs';
import { typicalRates } from './measure-scoring.mjs';
import { median, quantile, ratioOfRounds, rounded } from './statistics.mjs';

/**
 * @param {import('./candidates.mjs').Candidate[]} candidates
 * @param {Map<string, Set<string>>} requested files that each page asked for
 * @returns {Record<string, {initial: object, later: object}>} bytes of scripts and style sheets; `later` is what the
 *   page asked for beyond what it loads by itself
 */
export function sizeFigures(candidates, requested) {
  return Object.fromEntries(
    candidates.map(({ id, page }) => {
      const later = [...requested.get(id)].filter((name) => name !== '' && !page.initial.includes(name));
      return [id, { initial: weighFiles(page, page.initial), later: weighFiles(page, later) }];
    }),
  );
}

/** @param {Record<string, number[]>} times by candidate, one each round */
export function loadFigures(times) {
  return mapValues(times, (values) => ({
    median: rounded(median(values)),
    toMinimalLit: rounded(ratioOfRounds(values, times[minimalLit])),
    toHandWritten: rounded(ratioOfRounds(values, times[handWritten])),
  }));
}

/** @param {Record<string, number[][]>} times by candidate and round, one each click */
export function clickFigures(times) {
  const typical = mapValues(times, (rounds) => rounds.map(median));
  const slowest = mapValues(times, (rounds) => rounds.map((clicks) => quantile(clicks, 0.95)));
  return mapValues(times, (rounds, id) => ({
    p50: rounded(median(rounds.flat())),
    p95: rounded(quantile(rounds.flat(), 0.95)),
    toHandWritten: rounded(ratioOfRounds(typical[id], typical[handWritten])),
    p95ToHandWritten: rounded(ratioOfRounds(slowest[id], slowest[handWritten])),
  }));
}

/** @param {Record<string, number[]>} rates scores per second, one each round */
export function scoringFigures(rates) {
  return {
    ...typicalRates(rates),
    toBareLoop: rounded(ratioOfRounds(rates.scoreResponses, rates.bareLoop)),
    toArrayLoop: rounded(ratioOfRounds(rates.scoreResponses, rates.arrayLoop)),
  };
}

function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
