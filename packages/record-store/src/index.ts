// SPDX-License-Identifier: Apache-2.0
export { checkBackup } from './check-backup.js';
export { createVault } from './create-vault.js';
export { RecordStoreError } from './errors.js';
export type { RecordStoreErrorCode } from './errors.js';
export { ChangedEvent, LockedEvent } from './events.js';
export { forgetLostVault } from './forget-lost-vault.js';
export { inspectVault } from './inspect-vault.js';
export { newRecordId } from './new-record-id.js';
export { checkPassphrase } from './passphrase/check-passphrase.js';
export type { PassphraseCheck } from './passphrase/check-passphrase.js';
export { generatePassphrase } from './passphrase/generate-passphrase.js';
export { RecordStore } from './record-store.js';
export { requireRoom } from './storage/require-room.js';
export { restoreVault } from './restore-vault.js';
export { resumeVault } from './resume-vault.js';
export type * from './types.js';
export type { KdfParameters, KeyDeriver } from './crypto/key-deriver.js';
export { unlockVault } from './unlock-vault.js';
