// SPDX-License-Identifier: Apache-2.0

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs a task while no other page of this origin writes to the vault. Where there are no Web Locks (Node), pages of one
 * process queue up; the comparison of the head inside each transaction is the guard that nothing can go around.
 */
export async function withWriteLock<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const lockName = `${name}-write`;
  if (typeof navigator !== 'undefined' && 'locks' in navigator)
    return navigator.locks.request(lockName, task);
  const running = (queues.get(lockName) ?? Promise.resolve()).then(task, task);
  queues.set(
    lockName,
    running.catch(() => undefined),
  );
  return running;
}
