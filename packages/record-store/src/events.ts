// SPDX-License-Identifier: Apache-2.0
import type { LockCause } from './types.js';

/** The vault was locked, here or in another panel. Nothing of it is in this store's memory any more. */
export class LockedEvent extends Event {
  readonly cause: LockCause;

  constructor(cause: LockCause) {
    super('locked');
    this.cause = cause;
  }
}

/** Another panel wrote. Memory holds what it wrote already. */
export class ChangedEvent extends Event {
  constructor() {
    super('changed');
  }
}
