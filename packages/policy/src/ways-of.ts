// SPDX-License-Identifier: Apache-2.0
import type { AnyInstrument } from '@cradleside/instruments';
import type { GivingWay, Policy } from './policy.js';

/** Every way of giving an instrument. */
export const givingWays = ['clinician', 'hand-over', 'remote'] as const satisfies readonly GivingWay[];

/**
 * In which ways an instrument may be given: those of the policy, less the device handed over where the policy allows
 * none, and only by a person where the instrument is not for self-report. Empty: the agency does not use it.
 */
export function waysOf(
  { instruments, handOver }: Pick<Policy, 'instruments' | 'handOver'>,
  instrument: AnyInstrument,
): readonly GivingWay[] {
  const offered = instruments.find((one) => one.instrument === instrument.id);
  if (!offered) return [];
  return (offered.ways ?? givingWays).filter((way) => {
    if (way === 'clinician') return true;
    if (way === 'hand-over' && !handOver) return false;
    return isForSelfReport(instrument);
  });
}

/** Whether a person may answer it alone on a screen. */
export function isForSelfReport(instrument: AnyInstrument): boolean {
  return instrument.kind === 'questionnaire' && instrument.respondent === 'self' && !instrument.askedByPerson;
}
