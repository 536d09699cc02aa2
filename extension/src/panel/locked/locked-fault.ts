// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { faultCode } from './fault-code.js';
import { lockedTexts } from './locked.texts.js';

/** What a failed piece of work outside the unlocked panel means to the user: what happened, what was kept, what to do. */
export function lockedFault(error: unknown): string {
  const { faults, unknownFault } = textsOf(lockedTexts);
  const code = faultCode(error);
  return faults[code] ?? unknownFault(code);
}
