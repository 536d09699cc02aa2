// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import { checkPassphrase } from './check-passphrase.js';

/** @throws RecordStoreError `weak-passphrase` */
export function requirePassphrase(passphrase: string): void {
  if (!checkPassphrase(passphrase).ok) throw new RecordStoreError('weak-passphrase');
}
