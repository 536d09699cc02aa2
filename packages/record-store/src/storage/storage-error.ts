// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';

/** What an IndexedDB failure means to us. Our own errors pass. */
export function storageError(cause: unknown): RecordStoreError {
  if (cause instanceof RecordStoreError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return new RecordStoreError('storage-full', { cause });
  if (name === 'VersionError') return new RecordStoreError('newer-schema', { cause });
  return new RecordStoreError('storage-failed', { cause });
}
