// SPDX-License-Identifier: Apache-2.0
import type { AnyInstrument, Instrument } from '../instrument.js';
import type { Issue } from '../responses.js';
import { checkChange } from './change-rules.js';
import { checklist } from './checklist.js';
import { checkCriteria } from './criterion-rules.js';
import { deepFreeze } from './deep-freeze.js';
import { createFaultList, type Report } from './fault-list.js';
import { checkItems } from './item-rules.js';
import { checkChecklist, checkResultOnly } from './list-rules.js';
import { copyPlain } from './plain-copy.js';
import { questionnaire } from './questionnaire.js';
import { resultOnly } from './result-only.js';
import { matchShape } from './shape-faults.js';
import { checkTotals } from './total-rules.js';

/** A value that holds, or each fault with where it is and what to do about it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a definition that comes from outside: an agency's own questionnaire, checklist or list of entered results.
 * Everything that scoring relies on is checked. Never throws; at most 100 faults are listed.
 *
 * @param input What JSON.parse returned. Not changed.
 * @returns `value` is a fresh, deeply frozen copy that `scoreResponses` accepts when it is a questionnaire.
 *
 * @example
 * const parsed = parseInstrument(JSON.parse(file));
 * if (!parsed.ok) for (const { path, message } of parsed.issues) console.warn(path, message);
 */
export function parseInstrument(input: unknown): Parsed<AnyInstrument> {
  const { report, issues } = createFaultList();
  const copy = copyPlain(input, report);
  const value = issues().length === 0 ? readDefinition(copy, report) : null;
  return value !== null && issues().length === 0
    ? { ok: true, value: deepFreeze(value) }
    : { ok: false, issues: issues() };
}

function readDefinition(copy: unknown, report: Report): AnyInstrument | null {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    report([], 'a definition is an object in { }; parse JSON text first');
    return null;
  }
  switch ('kind' in copy ? copy.kind : undefined) {
    case 'questionnaire': {
      const instrument = matchShape<Instrument>(questionnaire, copy, report);
      if (instrument) checkQuestionnaire(instrument, report);
      return instrument;
    }
    case 'checklist': {
      const instrument = matchShape(checklist, copy, report);
      if (instrument) checkChecklist(instrument, report);
      return instrument;
    }
    case 'result-only': {
      const instrument = matchShape(resultOnly, copy, report);
      if (instrument) checkResultOnly(instrument, report);
      return instrument;
    }
    default:
      report(['kind'], 'write "questionnaire", "checklist" or "result-only"');
      return null;
  }
}

function checkQuestionnaire(instrument: Instrument, report: Report): void {
  checkItems(instrument, report);
  checkTotals(instrument, report);
  checkCriteria(instrument, report);
  checkChange(instrument, report);
}
