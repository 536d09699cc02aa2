// SPDX-License-Identifier: Apache-2.0
import { handOverLock } from './hand-over-lock.js';

/** Whether a hand-over window is open now. */
export async function isHandOverOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === handOverLock);
}
