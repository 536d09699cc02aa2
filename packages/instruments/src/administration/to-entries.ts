// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import type { Decision } from '../result.js';
import { decideCritical, decideScreen } from '../screen-decision.js';
import type { Administration } from './administration.js';
import { canonicalJson } from './canonical-json.js';

/**
 * The entries that a form control called `name` submits: `name_1` ... for answered and declined items, and always
 * `name_status`, `name_total` (empty unless complete), `name_band`, `name_positive`, `name_critical` and
 * `name_administration`, so that a backend can store columns without parsing JSON.
 */
export function toEntries(
  instrument: Instrument,
  name: string,
  administration: Administration,
): [string, string][] {
  const { responses, result } = administration;
  const fields: [string, string | number | null | undefined][] = instrument.items.map(({ id }) => [
    id,
    responses[id],
  ]);
  fields.push(
    ['status', result.status],
    ['total', result.total ?? ''],
    ['band', result.band?.id ?? ''],
    ['positive', decisionWord(decideScreen(instrument, result))],
    ['critical', decisionWord(decideCritical(result))],
    ['administration', canonicalJson(administration)],
  );
  return fields.flatMap(([field, value]) => (value == null ? [] : [[`${name}_${field}`, String(value)]]));
}

const decisionWord = (decision: Decision) => String(decision ?? 'unknown');
