// SPDX-License-Identifier: Apache-2.0
import type { LockedEvent } from '@cradleside/record-store';

/** A disk that takes longer finishes without this page: what opens the vault again is deleted first. */
const longestWaitMs = 500;

/** Puts a new locked page in the place of a blank one, so that nothing of the old one can be reached. */
export async function leaveWhenSettled({ settled }: LockedEvent): Promise<void> {
  await Promise.race([
    settled.catch(() => undefined),
    new Promise<void>((resolve) => {
      setTimeout(resolve, longestWaitMs);
    }),
  ]);
  location.replace('locked.html');
}
