// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import { canonicalJson } from '../bytes/canonical-json.js';
import { readKdfParameters } from '../crypto/kdf-parameters.js';
import { suite } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { PassphraseSlot, RecoverySlot } from './slots.js';

/** What is kept in clear so that a locked vault can be opened and written to. The sealed head holds its hash. */
export interface VaultHeader {
  readonly schema: number;
  readonly suite: number;
  /** 32 hex digits. */
  readonly vaultId: string;
  readonly passphraseSlot: PassphraseSlot;
  readonly recoverySlot: RecoverySlot;
  /** The key of all records, sealed under the root. Random, so that throwing it away destroys what it sealed. */
  readonly recordKey: { readonly keyId: number; readonly sealed: string };
  /** A key that the recovery code also gives, sealed under the root: backups can be opened with the code. */
  readonly backupRecoveryKey: string;
  /** Anyone may seal to the public key; the seed of the private one is sealed under the root, bound to the public. */
  readonly inbox: { readonly publicKey: string; readonly sealedSeed: string };
}

/** One spelling of a header. */
export function writeHeader(header: VaultHeader): string {
  return canonicalJson(header);
}

/**
 * Reads a header from a database or a backup, before anything is run with it.
 * @throws RecordStoreError `tampered` when it is malformed; `newer-schema` when a later suite wrote it
 */
export function readHeader(text: string): VaultHeader {
  const header = parse(text);
  if (typeof header['suite'] === 'number' && header['suite'] > suite)
    throw new RecordStoreError('newer-schema');
  const { schema, vaultId, passphraseSlot, recoverySlot, recordKey, backupRecoveryKey, inbox } = header;
  const slot = asObject(passphraseSlot);
  const kdf = readKdfParameters(slot['kdf']);
  if (header['suite'] !== suite || kdf === undefined || !isCount(schema) || !isVaultId(vaultId))
    throw malformed();
  const { keyId, sealed: sealedRecordKey } = asObject(recordKey);
  if (!isCount(keyId)) throw malformed();
  return {
    schema,
    suite,
    vaultId,
    passphraseSlot: { kdf, sealed: sealedText(slot['sealed']) },
    recoverySlot: { sealed: sealedText(asObject(recoverySlot)['sealed']) },
    recordKey: { keyId, sealed: sealedText(sealedRecordKey) },
    backupRecoveryKey: sealedText(backupRecoveryKey),
    inbox: {
      publicKey: sealedText(asObject(inbox)['publicKey']),
      sealedSeed: sealedText(asObject(inbox)['sealedSeed']),
    },
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(text));
  } catch (cause) {
    throw cause instanceof RecordStoreError ? cause : malformed();
  }
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw malformed();
  return value as Record<string, unknown>;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isVaultId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

function sealedText(value: unknown): string {
  if (typeof value !== 'string' || fromBase64(value) === undefined) throw malformed();
  return value;
}

function malformed(): RecordStoreError {
  return new RecordStoreError('tampered');
}
