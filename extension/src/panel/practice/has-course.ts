// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { instrumentInUse } from './instrument-in-use.js';

/** Given once and descriptive: a second entry corrects the first. */
const givenOnce: readonly string[] = ['ace-10'];

/** Whether an instrument is followed over time: it adds something up, and is given more than once. */
export function hasCourse(policy: Policy, instrument: string): boolean {
  const scoring = instrumentInUse(policy, instrument)?.scoring;
  return scoring?.range != null && scoring.higherIs !== null && !givenOnce.includes(instrument);
}
