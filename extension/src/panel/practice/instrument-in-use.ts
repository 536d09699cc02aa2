// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import type { AnyInstrument, Instrument } from '@cradleside/instruments';
import { chosenInstrument } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';

const catalog: readonly AnyInstrument[] = instruments;
const known = new WeakMap<Policy, Map<string, Instrument | undefined>>();

/**
 * The questionnaire of an id with the thresholds that the agency has chosen; undefined where the catalog has none.
 * One policy and id always give the same object, so that a form goes on with its sitting.
 */
export function instrumentInUse(policy: Policy, id: string): Instrument | undefined {
  let chosen = known.get(policy);
  if (!chosen) known.set(policy, (chosen = new Map()));
  if (!chosen.has(id)) chosen.set(id, choose(policy, id));
  return chosen.get(id);
}

function choose(policy: Policy, id: string): Instrument | undefined {
  const definition = catalog.find((one) => one.id === id);
  if (definition?.kind !== 'questionnaire') return undefined;
  return chosenInstrument(policy, definition);
}
