// SPDX-License-Identifier: Apache-2.0
import { type Instrument, selectThresholds } from '@cradleside/instruments';
import type { Policy } from './policy.js';

/**
 * The definition as the agency wants it to decide: with the cut-points and change thresholds that its policy chose. The
 * definition itself where the policy chose none.
 *
 * @throws RangeError when the policy was made for another version of the definition, naming the id that is not there.
 */
export function chosenInstrument(
  { cutPoints, changeThresholds }: Pick<Policy, 'cutPoints' | 'changeThresholds'>,
  instrument: Instrument,
): Instrument {
  const cut = cutPoints.find((chosen) => chosen.instrument === instrument.id)?.ids;
  const change = changeThresholds.find((chosen) => chosen.instrument === instrument.id)?.ids;
  if (!cut && !change) return instrument;
  return selectThresholds(instrument, { ...(cut && { cutPoints: cut }), ...(change && { change }) });
}
