// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';

const known = new WeakMap<Instrument, ReadonlyMap<string, number>>();

/**
 * Item id -> position, worked out at the definition's first use. A definition is data that never changes: score a
 * changed copy, not a changed original.
 *
 * @throws TypeError when `instrument` is not a questionnaire definition.
 */
export function itemPositions(instrument: Instrument): ReadonlyMap<string, number> {
  let positions = known.get(instrument);
  if (!positions) {
    if (instrument.kind !== 'questionnaire') throw new TypeError('instrument: no questionnaire');
    known.set(instrument, (positions = new Map(instrument.items.map(({ id }, index) => [id, index]))));
  }
  return positions;
}
