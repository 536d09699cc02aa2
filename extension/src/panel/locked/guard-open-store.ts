// SPDX-License-Identifier: Apache-2.0
import { LockedEvent } from '@cradleside/record-store';
import type { RecordStore } from '@cradleside/record-store';
import { onLockRequest } from '../../platform/lock-request.js';
import { leaveWhenSettled } from '../app/leave-when-settled.js';

/** While a page without the panel holds an open store: a lock takes everything off it, the recovery code too. */
export function guardOpenStore(store: RecordStore): void {
  store.addEventListener('locked', (event) => {
    document.body.replaceChildren();
    if (event instanceof LockedEvent) void leaveWhenSettled(event);
  });
  onLockRequest((cause) => {
    document.body.hidden = true;
    void store.lock(cause);
  });
}
