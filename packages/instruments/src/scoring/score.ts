// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import type { Issue, Responses } from '../responses.js';
import type { Alert, Decision, Result } from '../result.js';
import { decideCriterion } from './criteria.js';
import { prorate } from './missing-items.js';
import { itemPositions } from './positions.js';
import { findBand } from './severity.js';

/**
 * Scores one administration: total, band, subscales, cut-points, criteria and alerts. Blanks are never zero: flags are
 * true or false only where no possible answer to the blanks could change them. Answers outside the scale, unknown
 * items and anything that is no plain object of answers give the status `invalid` with each fault named; alerts of the
 * answers that could be read are still raised.
 *
 * @param instrument A questionnaire definition. It is planned at its first use; never change it afterwards.
 * @param responses Item id -> value of its scale, 'declined', or blank (missing, null, undefined). Not changed.
 * @throws TypeError when `instrument` is not a questionnaire definition. Never for what `responses` holds.
 *
 * @example
 * scoreResponses(phq9, { '1': 2, '2': 1, '9': 0 }).cutPoints['ge10']; // null: still open
 */
export function scoreResponses(instrument: Instrument, responses: Responses): Result {
  const { id: name, items, scales, scoring, endorsement } = instrument;
  const { range, prorateUpTo } = scoring;
  const positions = itemPositions(instrument);
  const missing: string[] = [];
  const declined: string[] = [];
  const issues: Issue[] = [];
  const alerts: Alert[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  const symptoms: number[] = [];
  let scored = 0;
  let answered = 0;
  let known = 0;
  let least = 0;
  let most = 0;
  const report = (path: string, message: string) => issues.push({ path, message: `${path.slice(0, 40)}: ${message}` });

  const given: Readonly<Record<string, unknown>> = { ...responses };
  let unread = Object.values(given).length;
  if ({}.toString.call(responses) !== '[object Object]') report('', 'answers by item id are needed');
  for (const { id, scale = 'default', unscored, required, reversed, declinedAs, askedWhen } of items) {
    const response = given[id];
    const isDeclined = response === 'declined';
    let answer = isDeclined ? declinedAs : undefined;
    let low = Infinity;
    let high = -Infinity;
    for (const { value } of scales[scale]!) {
      if (value === response) answer = value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    // 0: not asked, since the gate is closed; 1: that hangs on a blank; 2: asked.
    let asked = 2;
    if (askedWhen) {
      const from = (scores: readonly number[]) => +askedWhen.anyOf.some((gate) => scores[positions.get(gate)!]! >= askedWhen.atLeast);
      asked = from(lows) + from(highs);
    }
    if (response !== undefined) unread--;
    if (isDeclined) declined.push(id);
    if (answer === undefined) {
      if (response != null && !isDeclined) report(id, 'not on the scale, declined or blank');
      if (asked > 1 && !isDeclined && (!unscored || required)) missing.push(id);
      if (asked < 2) low = 0;
      if (!asked) high = 0;
    } else {
      if (reversed) answer = low + high - answer;
      low = high = answer;
      if (!unscored) {
        known += answer;
        if (!isDeclined) answered++;
        if (!asked && answer && range) report(id, 'answered, though not asked');
      }
    }
    if (!unscored) {
      scored++;
      least += low;
      most += high;
    }
    lows.push(low);
    highs.push(high);
    symptoms.push(endorsement?.items?.[id] ?? endorsement?.atLeast ?? Infinity);
  }
  if (unread) for (const id in given) if (!positions.has(id)) report(id, 'no such item');

  const isValid = !issues.length;
  const isComplete = !missing.length && least === most;
  const total = isValid && range && isComplete ? known : null;
  const prorated = isValid && range && !isComplete ? prorate(known, scored, answered, prorateUpTo) : null;
  for (const { item, atLeast: threshold, kind, orDeclined, rule, source } of instrument.alerts) {
    const index = positions.get(item)!;
    const score = lows[index]!;
    const isDeclined = declined.includes(item);
    const isBlank = score !== highs[index];
    const raised = isBlank ? (isDeclined && orDeclined ? kind : kind === 'act-now' && 'ask') : score >= threshold && kind;
    if (raised) alerts.push({ kind: raised, instrument: name, item, value: isDeclined ? 'declined' : isBlank ? null : score, threshold, rule, source });
  }
  const subscales: Record<string, number | null> = {};
  const bounds: Record<string, readonly [number, number]> = { '': [least, most] };
  for (const { id, items: members } of scoring.subscales) {
    let low = 0;
    let high = 0;
    for (const member of members) {
      const index = positions.get(member)!;
      low += lows[index]!;
      high += highs[index]!;
    }
    bounds[id] = [low, high];
    subscales[id] = isValid && low === high ? low : null;
  }
  const cutPoints: Record<string, Decision> = {};
  for (const { id: rule, min: threshold, subscale = '', screens, source } of instrument.cutPoints) {
    const [value, high] = bounds[subscale]!;
    const isReached = isValid ? value >= threshold || (high < threshold ? false : null) : null;
    cutPoints[rule] = isReached;
    if (isReached && screens) alerts.push({ kind: 'positive', instrument: name, value, threshold, rule, source });
  }
  const criteria: Record<string, Decision> = {};
  for (const criterion of instrument.criteria) {
    criteria[criterion.id] = isValid ? decideCriterion(criterion, { positions, lows, highs, symptoms }) : null;
  }
  const result: Result = {
    status: isValid ? (isComplete ? 'scored' : prorated === null ? 'incomplete' : 'prorated') : 'invalid',
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
    alerts: alerts.sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind)),
  };
  return isValid ? result : { ...result, issues };
}

/** Most urgent first. */
const urgency = 'act-now ask positive change note';
