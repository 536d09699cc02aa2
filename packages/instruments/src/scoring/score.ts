// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import type { Issue, Responses } from '../responses.js';
import type { Alert, AlertKind, Decision, Result, ResultStatus } from '../result.js';
import { decideCriterion } from './criteria.js';
import { findBand } from './severity.js';

/**
 * Scores one administration: total, band, subscales, cut-points, criteria and alerts. Blanks are never zero: flags are
 * true or false only where no possible answer to the blanks could change them. Answers outside the scale, unknown
 * items and anything that is no plain object of answers give the status `invalid` with each fault named; alerts of the
 * answers that could be read are still raised.
 *
 * @param instrument A questionnaire definition. Not changed.
 * @param responses Item id -> value of its scale, 'declined', or blank (missing, null, undefined). Not changed.
 * @throws TypeError when `instrument` is not a questionnaire definition. Never for what `responses` holds.
 *
 * @example
 * scoreResponses(phq9, { '1': 2, '2': 1, '9': 0 }).cutPoints['ge10']; // null: still open
 */
export function scoreResponses(instrument: Instrument, responses: Responses): Result {
  const { id: name, scales, scoring, endorsement } = instrument;
  const { range } = scoring;
  const missing: string[] = [];
  const declined: string[] = [];
  const issues: Issue[] = [];
  const alerts: Alert[] = [];
  let scored = 0;
  let answered = 0;
  let known = 0;
  let least = 0;
  let most = 0;
  const report = (path: string) => issues.push({ path, message: `${path}: not a valid answer` });

  const given: Readonly<Record<string, unknown>> = { ...responses };
  let unread = Object.values(given).length;
  if ({}.toString.call(responses) !== '[object Object]') report('');
  for (const {
    id,
    scale = 'default',
    unscored,
    required,
    reversed,
    declinedAs,
    askedWhen,
  } of instrument.items) {
    const response = given[id];
    let isAsked = true;
    let mayBeAsked = true;
    if (askedWhen) {
      isAsked = askedWhen.anyOf.some((gate) => lows[gate]! >= askedWhen.atLeast);
      mayBeAsked = askedWhen.anyOf.some((gate) => highs[gate]! >= askedWhen.atLeast);
    }
    let answer: number | undefined;
    let low = Infinity;
    let high = -Infinity;
    for (const { value } of scales[scale]!) {
      if (value === response) answer = value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (response !== undefined) unread--;
    if (response === 'declined') {
      declined.push(id);
      answer = declinedAs;
    } else if (answer === undefined) {
      if (response != null) report(id);
      if (isAsked && (!unscored || required)) missing.push(id);
    } else if (!unscored) answered++;
    if (answer === undefined) {
      // No number of other answers makes up for a gate's.
      if (required) scored = Infinity;
      if (!isAsked) low = 0;
      if (!mayBeAsked) high = 0;
    } else {
      low = high = reversed ? low + high - answer : answer;
      if (!unscored) known += low;
    }
    if (!unscored) {
      if (!mayBeAsked && low && range) report(id);
      scored++;
      least += low;
      most += high;
    }
    lows[id] = low;
    highs[id] = high;
  }
  if (unread) for (const id in given) if (!instrument.items.some((item) => item.id === id)) report(id);

  const isValid = !issues.length;
  const isComplete = isValid && !missing.length && least === most && scored < Infinity;
  let status: ResultStatus = isValid ? 'incomplete' : 'invalid';
  let total: number | null = null;
  let prorated: number | null = null;
  if (isComplete) {
    status = 'scored';
    if (range) total = known;
  } else if (isValid && range && answered && scored - answered <= scoring.prorateUpTo) {
    status = 'prorated';
    prorated = Math.round((known * scored) / answered);
  }
  const settle = <Value>(low: Value, high: Value) => (isValid && low === high ? low : null);
  const raise = (urgency: AlertKind) => {
    for (const { item, atLeast: threshold, kind, orDeclined, rule, source } of instrument.alerts) {
      const score = lows[item]!;
      const isDeclined = given[item] === 'declined';
      const isBlank = score !== highs[item];
      const isEndorsed = isBlank ? isDeclined && orDeclined : score >= threshold;
      const raised = isEndorsed ? kind : isBlank && kind === 'act-now' && 'ask';
      let value: Alert['value'] = isBlank ? null : score;
      if (isDeclined) value = 'declined';
      if (raised === urgency)
        alerts.push({ kind: urgency, instrument: name, item, value, threshold, rule, source });
    }
  };
  raise('act-now');
  raise('ask');
  const subscales: Record<string, number | null> = {};
  const bounds: Record<string, readonly [number, number]> = { '': [least, most] };
  for (const { id, items: members } of scoring.subscales) {
    let low = 0;
    let high = 0;
    for (const member of members) {
      low += lows[member]!;
      high += highs[member]!;
    }
    bounds[id] = [low, high];
    subscales[id] = settle(low, high);
  }
  const cutPoints: Record<string, Decision> = {};
  for (const { id: rule, min: threshold, subscale = '', screens, source } of instrument.cutPoints) {
    const [value, high] = bounds[subscale]!;
    if ((cutPoints[rule] = settle(value >= threshold, high >= threshold)) && screens)
      alerts.push({ kind: 'positive', instrument: name, value, threshold, rule, source });
  }
  raise('note');
  const criteria: Record<string, Decision> = {};
  for (const { id, rules } of instrument.criteria) {
    criteria[id] = isValid ? decideCriterion(rules, endorsement, lows, highs) : null;
  }
  const result: Result = {
    status,
    answered,
    missing,
    declined,
    total,
    prorated,
    band: findBand(instrument, total),
    proratedBand: findBand(instrument, prorated),
    subscales,
    cutPoints,
    criteria,
    alerts,
  };
  return isValid ? result : { ...result, issues };
}

/**
 * The score of each item with the blanks filled in as low and as high as they go: equal for an answer. Filled anew for
 * every item at each call; kept between calls only because making them is half the cost of a score.
 */
const lows: Record<string, number> = {};
const highs: Record<string, number> = {};
