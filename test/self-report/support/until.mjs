// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 20;
const waitMs = 10_000;

/** Waits until something is so. */
export async function until(isSo, what) {
  const deadlineMs = performance.now() + waitMs;
  while (!(await isSo())) {
    if (performance.now() > deadlineMs) throw new Error(`Not within ${waitMs} ms: ${what}`);
    await sleep(pollMs);
  }
}
