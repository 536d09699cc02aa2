// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/** Runs in each frame when an insertion has ended: what fields held is not kept in the page. */
export const forgetAttempt = (token: string): void => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  if (memory?.attempt?.token === token) delete memory.attempt;
};
