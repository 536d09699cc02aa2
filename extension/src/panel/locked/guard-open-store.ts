// SPDX-License-Identifier: Apache-2.0
import type { RecordStore } from '@cradleside/record-store';
import { onLockRequest } from '../../platform/lock-request.js';

/** While a page without the panel holds an open store: a lock takes everything off it, the recovery code too. */
export function guardOpenStore(store: RecordStore): void {
  store.addEventListener('locked', () => {
    document.body.replaceChildren();
    location.reload();
  });
  onLockRequest((cause) => {
    document.body.hidden = true;
    void store.lock(cause);
  });
}
