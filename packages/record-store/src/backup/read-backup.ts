// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { fromHex } from '../bytes/hex.js';
import { fromUtf8 } from '../bytes/text.js';
import { expandBytes, importSecret } from '../crypto/expand.js';
import { importKey } from '../crypto/import-key.js';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { tagBytes } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import { readRecoveryCode } from '../passphrase/recovery-code.js';
import type { BackupSecret } from '../types.js';
import { openPassphraseSlot, openRecoverySlot } from '../vault/slots.js';
import type { BackupHeader } from './backup-header.js';
import { readBackupHeader } from './backup-header.js';
import type { BackupPart } from './backup-part.js';
import { chunkBytes, ChunkCipher, noncePrefixBytes } from './chunk-cipher.js';

/** A part larger than this was not written by us: a record is at most a megabyte of text. */
const mostPartBytes = 8 * 1_048_576;

/** A backup whose key is known. */
export interface OpenedBackup {
  readonly header: BackupHeader;
  /** All parts, each time from the start. Throws `bad-backup` at the first chunk that is not as it was written. */
  readonly parts: () => AsyncGenerator<BackupPart, void>;
}

/** @throws RecordStoreError `bad-backup`, `wrong-passphrase`, `wrong-recovery-code`, `newer-schema` */
export async function openBackup(
  file: Blob,
  secret: BackupSecret,
  deriveKey: KeyDeriver,
): Promise<OpenedBackup> {
  const { header, binding, startBytes } = await readBackupHeader(file);
  const keyBytes = await chunkKey(header, secret, deriveKey);
  const key = await importKey(keyBytes);
  keyBytes.fill(0);
  const prefix = fromBase64(header.noncePrefix);
  if (prefix?.length !== noncePrefixBytes) throw new RecordStoreError('bad-backup');
  const newCipher = () => new ChunkCipher(key, prefix, binding);
  return { header, parts: () => partsOf(chunksOf(file.slice(startBytes), newCipher())) };
}

async function chunkKey(header: BackupHeader, secret: BackupSecret, deriveKey: KeyDeriver): Promise<Bytes> {
  const vaultId = fromHex(header.vaultId);
  const place = { vaultId, purpose: 'backup-slot' } as const;
  if ('passphrase' in secret) {
    const key = await openPassphraseSlot(header.passphraseSlot, secret.passphrase, { ...place, deriveKey });
    if (key === undefined) throw new RecordStoreError('wrong-passphrase');
    return key;
  }
  const code = readRecoveryCode(secret.recoveryCode);
  const recoveryKey = code && (await expandBytes(await importSecret(code), 'backup-recovery', vaultId));
  const key = recoveryKey && (await openRecoverySlot(header.recoverySlot, recoveryKey, place));
  if (key === undefined) throw new RecordStoreError('wrong-recovery-code');
  return key;
}

async function* chunksOf(sealed: Blob, cipher: ChunkCipher): AsyncGenerator<Bytes, void> {
  const sealedBytes = chunkBytes + tagBytes;
  for (let start = 0; start === 0 || start < sealed.size; start += sealedBytes) {
    const position = start + sealedBytes >= sealed.size ? 'last' : 'inner';
    const bytes = new Uint8Array(await sealed.slice(start, start + sealedBytes).arrayBuffer());
    const chunk = await cipher.open(bytes, position);
    if (chunk === undefined) throw new RecordStoreError('bad-backup');
    yield chunk;
  }
}

async function* partsOf(chunks: AsyncGenerator<Bytes, void>): AsyncGenerator<BackupPart, void> {
  let rest: Bytes = new Uint8Array();
  for await (const chunk of chunks) {
    rest = concatenate([rest, chunk]);
    let start = 0;
    for (;;) {
      const end = partEnd(rest, start);
      if (end === undefined) break;
      // The chunk was sealed with the key of this file: the form is ours.
      yield JSON.parse(fromUtf8(rest.subarray(start + 4, end))) as BackupPart;
      start = end;
    }
    rest = rest.slice(start);
  }
  if (rest.length > 0) throw new RecordStoreError('bad-backup');
}

function partEnd(bytes: Bytes, start: number): number | undefined {
  if (start + 4 > bytes.length) return undefined;
  const length = new DataView(bytes.buffer).getUint32(start);
  if (length > mostPartBytes) throw new RecordStoreError('bad-backup');
  return start + 4 + length > bytes.length ? undefined : start + 4 + length;
}
