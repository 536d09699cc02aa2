// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Translation } from '../instrument.js';
import { deepFreeze } from './deep-freeze.js';
import { createFaultList } from './fault-list.js';
import type { Parsed } from './parse-instrument.js';
import { copyPlain } from './plain-copy.js';
import { matchShape } from './shape-faults.js';
import { translation } from './translation.js';
import { checkTranslation } from './translation-rules.js';

/**
 * Reads an official translation that comes from outside, against the definition that it translates: every item is
 * worded, except unscored extra items, which may be left out, and every scale has as many labels as answers.
 * Never throws; at most 100 faults are listed.
 *
 * @param input What JSON.parse returned. Not changed.
 * @param instrument The definition, from the catalog or from `parseInstrument`.
 * @returns `value` is a fresh, deeply frozen copy.
 */
export function parseTranslation(input: unknown, instrument: Instrument): Parsed<Translation> {
  const { report, issues } = createFaultList();
  const copy = copyPlain(input, report);
  const value = issues().length === 0 ? matchShape<Translation>(translation, copy, report) : null;
  if (value) checkTranslation(value, instrument, report);
  return value !== null && issues().length === 0
    ? { ok: true, value: deepFreeze(value) }
    : { ok: false, issues: issues() };
}
