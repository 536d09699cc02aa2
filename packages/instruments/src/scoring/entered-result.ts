// SPDX-License-Identifier: Apache-2.0
import type { EnteredResult, ResultOnlyInstrument } from '../instrument.js';
import type { Issue } from '../responses.js';

/** What numbers that somebody else computed come to once they are entered. */
export interface EnteredOutcome {
  /** `scored`: every result is entered. `incomplete`: some are blank. `invalid`: at least one entry cannot stand. */
  readonly status: 'scored' | 'incomplete' | 'invalid';
  /** Result id -> the number entered; null where it is blank or cannot stand. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Only when `status` is 'invalid': `path` is the result id, or empty for the whole input. */
  readonly issues?: readonly Issue[];
}

/**
 * Checks entered results against their permitted ranges, both ends included. Nothing is computed: the numbers stay as
 * entered. A blank (missing key, null, undefined) is never zero.
 *
 * @param values Result id -> any finite number, or blank. Text is not read as a number.
 * @throws TypeError when `instrument` is no result-only definition. Never for what `values` holds.
 */
export function checkEnteredResult(
  instrument: ResultOnlyInstrument,
  values: Readonly<Record<string, unknown>>,
): EnteredOutcome {
  if (instrument.kind !== 'result-only') throw new TypeError('instrument: no result-only definition');
  const issues: Issue[] = [];
  if ({}.toString.call(values) !== '[object Object]')
    issues.push({ path: '', message: 'results by id are needed' });
  const given = new Map(Object.entries(values ?? {}));
  const accepted: Record<string, number | null> = {};
  for (const result of instrument.results) {
    const value = given.get(result.id) ?? null;
    given.delete(result.id);
    accepted[result.id] = isPermitted(result, value) ? value : null;
    if (value !== null && accepted[result.id] === null)
      issues.push({ path: result.id, message: `${result.id}: ${permittedRange(result)}, or blank` });
  }
  for (const id of given.keys()) issues.push({ path: id, message: `${id.slice(0, 40)}: no such result` });
  if (issues.length > 0) return { status: 'invalid', values: accepted, issues };
  return { status: Object.values(accepted).includes(null) ? 'incomplete' : 'scored', values: accepted };
}

function isPermitted({ min, max }: EnteredResult, value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= (min ?? -Infinity) && Number(value) <= (max ?? Infinity);
}

function permittedRange({ min, max }: EnteredResult): string {
  if (min !== null && max !== null) return `a number from ${min} to ${max}`;
  if (min !== null) return `a number, ${min} or more`;
  return max === null ? 'a number' : `a number, ${max} or less`;
}
