// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Removes a browser's folder, into which its last processes may still write when the driver has gone. */
export async function removeFolder(folder) {
  const pollMs = 250;
  const removeTimeoutMs = 30_000;
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (error.code !== 'ENOTEMPTY' || waitedMs > removeTimeoutMs) throw error;
      await sleep(pollMs);
    }
  }
}
