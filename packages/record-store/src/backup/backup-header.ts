// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { canonicalJson } from '../bytes/canonical-json.js';
import { concatenate } from '../bytes/concatenate.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { fromUtf8, toUtf8 } from '../bytes/text.js';
import { readKdfParameters } from '../crypto/kdf-parameters.js';
import { suite } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { PassphraseSlot, RecoverySlot } from '../vault/slots.js';

/** First bytes of a backup. */
const magic = toUtf8('HVBK1\n');
const lengthBytes = 4;
const checksumBytes = 32;
const mostHeaderBytes = 65_536;

/** What a backup says in clear: how to open it, and where in the log it was made. */
export interface BackupHeader {
  readonly suite: number;
  readonly vaultId: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Both hold the key of the chunks. */
  readonly passphraseSlot: PassphraseSlot;
  readonly recoverySlot: RecoverySlot;
  /** First 7 bytes of every nonce, base64. */
  readonly noncePrefix: string;
  readonly count: number;
  readonly auditLength: number;
  readonly auditHash: string;
}

/** The start of a backup: magic, length, JSON, SHA-256 of all that. The last also binds every chunk. */
export async function writeBackupHeader(
  header: BackupHeader,
): Promise<{ readonly start: Bytes; readonly binding: Bytes }> {
  const text = toUtf8(canonicalJson(header));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, text.length);
  const content = concatenate([magic, length, text]);
  const binding = await sha256(content);
  return { start: concatenate([content, binding]), binding };
}

/**
 * Reads the start of a backup under caps, before anything is run with it.
 * @throws RecordStoreError `bad-backup`; `newer-schema` when a later suite wrote it
 */
export async function readBackupHeader(
  file: Blob,
): Promise<{ readonly header: BackupHeader; readonly binding: Bytes; readonly startBytes: number }> {
  const textStart = magic.length + lengthBytes;
  const first = await bytesOf(file, 0, textStart);
  if (first.length < textStart || !equalBytes(first.subarray(0, magic.length), magic)) throw bad();
  const textEnd = textStart + new DataView(first.buffer).getUint32(magic.length);
  if (textEnd > mostHeaderBytes) throw bad();
  const content = await bytesOf(file, 0, textEnd);
  const binding = await bytesOf(file, textEnd, textEnd + checksumBytes);
  if (content.length !== textEnd || !equalBytes(await sha256(content), binding)) throw bad();
  return { header: parse(content.subarray(textStart)), binding, startBytes: textEnd + checksumBytes };
}

function parse(text: Uint8Array): BackupHeader {
  let parsed: unknown;
  try {
    parsed = JSON.parse(fromUtf8(text));
  } catch {
    throw bad();
  }
  const { suite: writer, passphraseSlot, recoverySlot, ...rest } = objectOf(parsed);
  if (typeof writer === 'number' && writer > suite) throw new RecordStoreError('newer-schema');
  const { vaultId, createdAt, noncePrefix, count, auditLength, auditHash } = rest;
  const kdf = readKdfParameters(objectOf(passphraseSlot)['kdf']);
  if (writer !== suite || kdf === undefined || !isText(createdAt, /^[\dT:+-]{1,40}$/)) throw bad();
  if (!isText(vaultId, /^[0-9a-f]{32}$/) || !isText(auditHash, /^[0-9a-f]{128}$/)) throw bad();
  if (!isCount(count) || !isCount(auditLength)) throw bad();
  return {
    suite,
    vaultId,
    createdAt,
    passphraseSlot: { kdf, sealed: base64Text(objectOf(passphraseSlot)['sealed']) },
    recoverySlot: { sealed: base64Text(objectOf(recoverySlot)['sealed']) },
    noncePrefix: base64Text(noncePrefix),
    count,
    auditLength,
    auditHash,
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw bad();
  return value as Record<string, unknown>;
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function base64Text(value: unknown): string {
  if (typeof value !== 'string' || fromBase64(value) === undefined) throw bad();
  return value;
}

async function bytesOf(file: Blob, start: number, end: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(start, end).arrayBuffer());
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function bad(): RecordStoreError {
  return new RecordStoreError('bad-backup');
}
