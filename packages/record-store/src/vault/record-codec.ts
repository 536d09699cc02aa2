// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { frame } from '../bytes/frame.js';
import { fromHex } from '../bytes/hex.js';
import { pad, unpad } from '../crypto/padding.js';
import { open, seal } from '../crypto/seal.js';
import { idBytes, nonceBytes, suite, tagBytes } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { RecordRow } from '../storage/rows.js';
import type { RecordId, StoredRecord } from '../types.js';
import { freeze } from './freeze.js';
import type { RecordKey } from './record-key.js';
import type { VaultKeys } from './vault-keys.js';

/** A record in memory, and its share of the set digest. */
export interface Entry {
  readonly record: StoredRecord;
  readonly member: Bytes;
}

/** Seals and opens the records of one vault under one record key. */
export class RecordCodec {
  readonly #keys: VaultKeys;
  readonly #recordKey: RecordKey;
  readonly #placeStart: Bytes;

  constructor(keys: VaultKeys, recordKey: RecordKey) {
    this.#keys = keys;
    this.#recordKey = recordKey;
    this.#placeStart = frame('record', suite, keys.vaultId);
  }

  /** @param record kind and value are JSON already */
  async seal(record: StoredRecord): Promise<{ readonly row: RecordRow; readonly entry: Entry }> {
    const { id, revision, kind, value } = record;
    const { keyId, key } = this.#recordKey;
    const where = placeOf(id, revision, keyId);
    const sealed = await seal(
      key,
      pad(JSON.stringify([kind, value])),
      concatenate([this.#placeStart, where]),
    );
    const row = { id, revision, keyId, suite, sealed };
    return { row, entry: { record, member: this.#member(where, sealed) } };
  }

  /** @throws RecordStoreError `tampered` */
  async open(row: RecordRow): Promise<Entry> {
    const { id, revision, keyId, sealed } = row;
    if (!isRecordRow(row) || keyId !== this.#recordKey.keyId) throw new RecordStoreError('tampered');
    const where = placeOf(id, revision, keyId);
    const padded = await open(this.#recordKey.key, sealed, concatenate([this.#placeStart, where]));
    const text = padded && unpad(padded);
    padded?.fill(0);
    if (text === undefined) throw new RecordStoreError('tampered');
    const [kind, value] = JSON.parse(text) as [kind: string, value: unknown];
    return {
      record: Object.freeze({ id, revision, kind, value: freeze(value) }),
      member: this.#member(where, sealed),
    };
  }

  /**
   * Place, nonce and tag stand for the whole row: once the row has been opened, nobody without the record key can make
   * another ciphertext with the same three. So 60 bytes are hashed instead of the ciphertext.
   */
  #member(where: Bytes, sealed: Bytes): Bytes {
    const nonce = sealed.subarray(0, nonceBytes);
    const tag = sealed.subarray(sealed.length - tagBytes);
    return this.#keys.digest.hmac(this.#keys.set, where, nonce, tag);
  }
}

/** Fixed length: 16 bytes of id, 8 of revision, 8 of key id. */
function placeOf(id: RecordId, revision: number, keyId: number): Bytes {
  const place = new Uint8Array(idBytes + 16);
  place.set(fromHex(id));
  const view = new DataView(place.buffer);
  setCount(view, idBytes, revision);
  setCount(view, idBytes + 8, keyId);
  return place;
}

/** Eight bytes, big-endian. BigInt would cost more than the hash that follows. */
function setCount(view: DataView, offset: number, count: number): void {
  const halfRange = 0x1_0000_0000;
  view.setUint32(offset, Math.floor(count / halfRange));
  view.setUint32(offset + 4, count % halfRange);
}

function isRecordRow(row: RecordRow): boolean {
  return (
    /^[0-9a-f]{32}$/.test(row.id) &&
    Number.isSafeInteger(row.revision) &&
    row.revision >= 1 &&
    row.suite === suite &&
    row.sealed instanceof Uint8Array
  );
}
