// SPDX-License-Identifier: Apache-2.0
import type { ScoreStrings } from './strings.js';

/** English text of the score card. */
export const englishScore: ScoreStrings = {
  title: (name) => `${name} result`,
  notYet: 'not answered yet',
  invalid: 'Not scored: an answer lies outside its scale',
  prorated: (value, answered, items) => `prorated ${value}, ${answered} of ${items} answered`,
  atOrAbove: (threshold, scale) => `${scale}at or above ${threshold}: positive screen`,
  below: (threshold, scale) => `${scale}below ${threshold}`,
  undecided: (threshold, scale) => `${scale}cut-point ${threshold}: not known yet`,
  met: 'met',
  notMet: 'not met',
  worsened: (points) => `Reliable worsening: ${points} points`,
  zeroIsNotNone: (item) => `Item ${item} = 0 does not rule out risk.`,
  change: (points, since) => `${points > 0 ? '+' : ''}${points} since ${since}`,
  reliable: (threshold, outcome) =>
    `reliable change (${threshold}): ${{ improved: 'improved', worsened: 'worsened', none: 'not met' }[outcome]}`,
  meaningful: (threshold, met) => `meaningful improvement (${threshold}): ${met ? 'met' : 'not met'}`,
  response: (met) => `response (half or less): ${met ? 'met' : 'not met'}`,
  remission: (threshold, met) => `remission (below ${threshold}): ${met ? 'met' : 'not met'}`,
  endState: (threshold, met) => `end state (${threshold} or below): ${met ? 'met' : 'not met'}`,
  sources: 'Sources of these numbers',
  disclaimer: 'Self-report screen; not a diagnosis.',
  mode: (mode) =>
    ({
      self: 'self-report',
      'read-aloud': 'read aloud',
      interpreter: 'with an interpreter',
      clinician: 'asked by the clinician',
      paper: 'on paper',
    })[mode],
  bands: {},
  criteria: {},
};
