// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { localTime } from '../audit/local-time.js';
import { toBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { toUtf8 } from '../bytes/text.js';
import { importKey } from '../crypto/import-key.js';
import type { KeyDeriver } from '../crypto/key-deriver.js';
import { keyBytes, suite } from '../crypto/suite.js';
import type { VaultSchema } from '../storage/rows.js';
import { sealPassphraseSlot, sealRecoverySlot } from '../vault/slots.js';
import { unwrapSecret } from '../vault/vault-keys.js';
import type { VaultSecrets } from '../vault/vault-secrets.js';
import type { VaultState } from '../vault/vault-state.js';
import { writeBackupHeader } from './backup-header.js';
import { backupParts } from './backup-parts.js';
import { chunkBytes, ChunkCipher, noncePrefixBytes } from './chunk-cipher.js';
import type { MadeBackup } from './made-backup.js';

/** What a backup is made from. */
export interface BackupSource {
  /** Throws once the vault is locked. */
  readonly state: () => VaultState;
  readonly database: IDBPDatabase<VaultSchema>;
  readonly secrets: VaultSecrets;
  readonly passphrase: string;
  readonly now: () => number;
  readonly deriveKey: KeyDeriver;
  /** Told when the last byte was taken: whether it reached a file, only the caller can know. */
  readonly onMade: (backup: MadeBackup) => void;
}

/** The bytes of a backup, made as they are read. */
export function backupStream(source: BackupSource): ReadableStream<Uint8Array> {
  // The caller's minute may be over before the stream is read.
  const secrets = { root: source.secrets.root.slice(), auditSeed: source.secrets.auditSeed.slice() };
  const pieces = backupBytes({ ...source, secrets });
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        wipe(secrets);
        throw error;
      }
    },
    cancel: async () => {
      wipe(secrets);
      await pieces.return(undefined);
    },
  });
}

async function* backupBytes(source: BackupSource): AsyncGenerator<Bytes, void> {
  const { state, secrets, now } = source;
  const { head } = state();
  const createdAt = localTime(now());
  const key = randomBytes(keyBytes);
  const prefix = randomBytes(noncePrefixBytes);
  const { start, binding } = await writeBackupHeader({
    suite,
    vaultId: state().header.vaultId,
    createdAt,
    ...(await slots(source, key)),
    noncePrefix: toBase64(prefix),
    count: head.count,
    auditLength: head.auditLength,
    auditHash: head.auditHash,
  });
  const cipher = new ChunkCipher(await importKey(key), prefix, binding);
  key.fill(0);
  yield start;
  let waiting: Bytes[] = [];
  let waitingBytes = 0;
  for await (const part of backupParts(source)) {
    const framed = frameOf(JSON.stringify(part));
    waiting.push(framed);
    waitingBytes += framed.length;
    if (waitingBytes <= chunkBytes) continue;
    let rest = concatenate(waiting);
    // A chunk that could be the last waits until it is known whether it is.
    while (rest.length > chunkBytes) {
      state();
      yield await cipher.seal(rest.slice(0, chunkBytes), 'inner');
      rest = rest.slice(chunkBytes);
    }
    waiting = [rest];
    waitingBytes = rest.length;
  }
  wipe(secrets);
  state();
  yield await cipher.seal(concatenate(waiting), 'last');
  source.onMade({ createdAt, writes: head.writesSinceBackup });
}

async function slots({ state, passphrase, deriveKey }: BackupSource, key: Bytes) {
  const { keys, header } = state();
  const place = { vaultId: keys.vaultId, purpose: 'backup-slot' } as const;
  const recoveryKey = await unwrapSecret(keys, header.backupRecoveryKey, ['backup-recovery']);
  const recoverySlot = await sealRecoverySlot(key, recoveryKey, place);
  recoveryKey.fill(0);
  return { recoverySlot, passphraseSlot: await sealPassphraseSlot(key, passphrase, { ...place, deriveKey }) };
}

/** UTF-8 behind its length in four bytes. */
function frameOf(text: string): Bytes {
  const content = toUtf8(text);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return concatenate([length, content]);
}

function wipe({ root, auditSeed }: VaultSecrets): void {
  root.fill(0);
  auditSeed.fill(0);
}
