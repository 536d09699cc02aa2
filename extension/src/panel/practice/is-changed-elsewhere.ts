// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';

/** Whether a write was refused because another window has changed or removed the record since it was read. */
export function isChangedElsewhere(error: unknown): boolean {
  return error instanceof RecordStoreError && error.code === 'changed-elsewhere';
}
