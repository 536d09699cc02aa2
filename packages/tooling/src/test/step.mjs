// SPDX-License-Identifier: Apache-2.0

/**
 * What one step of `npm test` found.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures names of what failed
 * @property {string} output what to show when something failed
 * @property {{name: string, reason: string}[]} [skips] the skipped tests
 * @property {string} [times] where the time went
 */

/**
 * A step that is itself one test, such as a lint run.
 * @param {string} name
 * @param {{status: number, output: string}} run
 * @returns {Outcome}
 */
export function asOneTest(name, { status, output }) {
  const hasPassed = status === 0;
  return {
    passed: hasPassed ? 1 : 0,
    failed: hasPassed ? 0 : 1,
    skipped: 0,
    failures: hasPassed ? [] : [name],
    output: hasPassed ? '' : `${name}:\n${output}`,
  };
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sum(outcomes) {
  return {
    passed: add(outcomes.map(({ passed }) => passed)),
    failed: add(outcomes.map(({ failed }) => failed)),
    skipped: add(outcomes.map(({ skipped }) => skipped)),
    failures: outcomes.flatMap(({ failures }) => failures),
    skips: outcomes.flatMap(({ skips = [] }) => skips),
    output: outcomes
      .map(({ output }) => output)
      .filter((output) => output !== '')
      .join('\n\n'),
  };
}

function add(counts) {
  return counts.reduce((total, count) => total + count, 0);
}
