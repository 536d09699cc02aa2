// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';

const firstPauseMs = 50;
const longestMs = 5000;

/** Conditions that pass: SQLSTATE classes and codes, and what a socket says. */
const passing =
  /^(?:08|57P|40001|40P01|53300|55P03|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT)/;
const brokenConnection = /connection terminated|timeout exceeded when trying to connect|not queryable/i;

/**
 * Does something again while the database is restarting or the connection broke, for five seconds.
 * Only for what may be done twice.
 */
export async function tryAgain<Result>(action: () => Promise<Result>): Promise<Result> {
  const startedMs = performance.now();
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    try {
      return await action();
    } catch (error) {
      if (!passes(error) || performance.now() - startedMs + pauseMs > longestMs) throw error;
      await wait(pauseMs);
    }
  }
}

function passes(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    (typeof code === 'string' && passing.test(code)) ||
    (typeof message === 'string' && brokenConnection.test(message))
  );
}
