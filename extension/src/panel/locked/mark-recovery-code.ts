// SPDX-License-Identifier: Apache-2.0
import type { RecordStore } from '@cradleside/record-store';
import { changeSettings } from '../practice/change-settings.js';

/**
 * Keeps whether the recovery code that is in force has been copied. As long as it is 'open' the panel asks at each opening:
 * a code that was shown once and never written down opens nothing. Errors are those of the record store.
 */
export async function markRecoveryCode(store: RecordStore, state: 'open' | 'confirmed'): Promise<void> {
  await changeSettings(
    store,
    { hasOpenRecoveryCode: state === 'open' },
    state === 'open' ? [] : [{ action: 'recovery-code.confirmed' }],
  );
}
