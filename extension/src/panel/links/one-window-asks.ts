// SPDX-License-Identifier: Apache-2.0

const lockName = 'cradleside-ask-relay';

let inThisProcess: Promise<unknown> = Promise.resolve();

/**
 * Asks the relay while no other window of this panel does: one that is in the middle of what came together would find the
 * link ended by the other. Where there are no Web Locks (Node), windows of one process queue up.
 */
export async function oneWindowAsks<Result>(ask: () => Promise<Result>): Promise<Result> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator) return navigator.locks.request(lockName, ask);
  const asking = inThisProcess.then(ask, ask);
  inThisProcess = asking;
  return asking;
}
