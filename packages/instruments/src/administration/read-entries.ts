// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import type { Issue, Response, Responses } from '../responses.js';
import type { Result } from '../result.js';
import { scoreResponses } from '../scoring/score.js';
import type { Administration } from './administration.js';
import { canonicalJson } from './canonical-json.js';
import { decideCritical, decideScreen } from '../screen-decision.js';

/** A submitted questionnaire, scored again from its item entries. */
export interface ReadQuestionnaire {
  readonly responses: Responses;
  readonly result: Result;
  /** Mode, language, layout and times as they were sent; answers and result are those above. */
  readonly administration: Administration;
}

/** What reading came to. */
export type ReadEntries =
  | { readonly ok: true; readonly value: ReadQuestionnaire }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Anything that gives [name, value] pairs: FormData, URLSearchParams, an array. */
export type Entries = Iterable<readonly [string, unknown]>;

/**
 * Reads and checks on a server what a form control called `name` submitted. The score is computed anew: entries whose
 * status, total, band or flags say something else are refused with the entry's name, never silently corrected.
 *
 * @example
 * const read = readEntries(phq9, 'phq9', new URLSearchParams(body));
 * if (!read.ok) return respond(400, read.issues);
 */
export function readEntries(instrument: Instrument, name: string, entries: Entries): ReadEntries {
  const issues: Issue[] = [];
  const report = (path: string, message: string) => issues.push({ path, message: `${path}: ${message}` });
  const prefix = `${name}_`;
  const given = new Map<string, unknown>();
  for (const [key, value] of entries) {
    if (!key.startsWith(prefix)) continue;
    if (given.has(key)) report(key, 'sent twice');
    given.set(key, value);
  }
  if (given.size === 0) report(`${prefix}status`, 'missing; no entry of this questionnaire arrived');

  const responses: Record<string, Response> = {};
  for (const { id } of instrument.items) {
    const entry = given.get(prefix + id);
    given.delete(prefix + id);
    if (entry === undefined) continue;
    if (entry === 'declined') responses[id] = entry;
    else if (typeof entry === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(entry))
      responses[id] = Number(entry);
    else report(prefix + id, 'no number of the scale and not "declined"');
  }
  const result = scoreResponses(instrument, responses);
  for (const { path, message } of result.issues ?? []) issues.push({ path: prefix + path, message });
  const expected: Readonly<Record<string, string>> = {
    status: result.status,
    total: String(result.total ?? ''),
    band: result.band?.id ?? '',
    positive: String(decideScreen(instrument, result) ?? 'unknown'),
    critical: String(decideCritical(result) ?? 'unknown'),
  };
  if (issues.length === 0) {
    for (const [field, value] of Object.entries(expected)) {
      if (given.get(prefix + field) !== value)
        report(prefix + field, `does not follow from the answers, which give "${value}"`);
    }
  }
  const administration = readAdministration(given.get(`${prefix}administration`));
  if (issues.length === 0 && !matches(administration, instrument, responses, result)) {
    report(
      `${prefix}administration`,
      'is no administration of this instrument with these answers and this result',
    );
  }
  for (const field of [...Object.keys(expected), 'administration']) given.delete(prefix + field);
  for (const key of given.keys()) report(key.slice(0, 80), 'no entry of this questionnaire');
  return issues.length || !administration
    ? { ok: false, issues }
    : { ok: true, value: { responses, result, administration } };
}

function readAdministration(entry: unknown): Administration | undefined {
  try {
    const value: unknown = JSON.parse(String(entry));
    return typeof value === 'object' && value !== null ? (value as Administration) : undefined;
  } catch {
    return undefined;
  }
}

/** Compared as canonical text, so that nothing in it can differ from what the entries say. */
function matches(
  administration: Administration | undefined,
  { id, version }: Instrument,
  responses: Responses,
  result: Result,
): boolean {
  if (administration?.instrument !== id || administration.version !== version) return false;
  return (
    canonicalJson({ responses, result }) ===
    canonicalJson({ responses: administration.responses, result: administration.result })
  );
}
