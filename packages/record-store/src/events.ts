// SPDX-License-Identifier: Apache-2.0
import type { LockCause } from './types.js';

/** The vault was locked, here or in another panel. Nothing of it is in this store's memory any more. */
export class LockedEvent extends Event {
  readonly cause: LockCause;
  /** Resolves when the session is closed on the disk too and the log has the line. Blank the page before, not after. */
  readonly settled: Promise<void>;

  constructor(cause: LockCause, settled: Promise<void>) {
    super('locked');
    this.cause = cause;
    this.settled = settled;
  }
}

/** Another panel wrote. Memory holds what it wrote already. */
export class ChangedEvent extends Event {
  constructor() {
    super('changed');
  }
}
