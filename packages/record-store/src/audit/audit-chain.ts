// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { fromHex, toHex } from '../bytes/hex.js';
import { toUtf8 } from '../bytes/text.js';
import { RecordStoreError } from '../errors.js';
import type { AuditRow } from '../storage/rows.js';
import type { VaultKeys } from '../vault/vault-keys.js';

/** Where a chain stands. All but the length are hex. */
export interface ChainState {
  readonly auditLength: number;
  /** 64 bytes: the hash and the tag of the last row. The next hash covers both. */
  readonly auditHash: string;
  /** 32 bytes: the key of the next tag. */
  readonly auditKey: string;
}

const hashBytes = 32;
const nextKey = toUtf8('next');

/**
 * The log as a chain of sealed rows. Each row's hash covers the hash and the tag before, and each row's tag is made with
 * a key of its own that is replaced by its successor and forgotten (Schneier and Kelsey, ACM TISSEC 1999). The first key
 * lies in the slots only, so that rows can be checked, but not made anew, by whoever has the passphrase at unlock.
 */
export class AuditChain {
  readonly #keys: VaultKeys;
  #length: number;
  #hash: Bytes;
  #key: Bytes;

  private constructor(keys: VaultKeys, length: number, hash: Bytes, key: Bytes) {
    this.#keys = keys;
    this.#length = length;
    this.#hash = hash;
    this.#key = key;
  }

  /** A chain without rows. @param seed first key; 32 zero bytes when the tags are not to be checked */
  static start(keys: VaultKeys, seed: Bytes): AuditChain {
    const hash = new Uint8Array(2 * hashBytes);
    hash.set(keys.digest.sha256(toUtf8('audit'), keys.vaultId));
    return new AuditChain(keys, 0, hash, seed.slice());
  }

  /** A chain that goes on from where the head says. */
  static resume(keys: VaultKeys, state: ChainState): AuditChain {
    return new AuditChain(keys, state.auditLength, fromHex(state.auditHash), fromHex(state.auditKey));
  }

  /** The number of the next row. */
  get nextSequence(): number {
    return this.#length + 1;
  }

  get state(): ChainState {
    return { auditLength: this.#length, auditHash: toHex(this.#hash), auditKey: toHex(this.#key) };
  }

  /** Adds a sealed row and gives it its tag. */
  append(sealed: Bytes): AuditRow {
    const sequence = this.nextSequence;
    const hash = this.#hashOf(sequence, sealed);
    const mac = this.#mac(hash);
    this.#advance(sequence, hash, mac);
    return { sequence, sealed, mac };
  }

  /**
   * Follows a stored row.
   * @param check 'tags' needs the seed; 'hashes' proves only that the head saw these rows
   * @throws RecordStoreError `tampered`
   */
  follow({ sequence, sealed, mac }: AuditRow, check: 'tags' | 'hashes'): void {
    const isSound =
      sequence === this.nextSequence && sealed instanceof Uint8Array && mac instanceof Uint8Array;
    if (!isSound || mac.length !== hashBytes) throw new RecordStoreError('tampered');
    const hash = this.#hashOf(sequence, sealed);
    if (check === 'tags') {
      if (!equalBytes(mac, this.#mac(hash))) throw new RecordStoreError('tampered');
    }
    this.#advance(sequence, hash, mac);
  }

  #hashOf(sequence: number, sealed: Bytes): Bytes {
    const position = new Uint8Array(8);
    const view = new DataView(position.buffer);
    view.setUint32(0, Math.floor(sequence / 0x1_0000_0000));
    view.setUint32(4, sequence % 0x1_0000_0000);
    return this.#keys.digest.sha256(this.#hash, position, sealed);
  }

  /** Makes a tag and forgets its key. */
  #mac(hash: Bytes): Bytes {
    const mac = this.#keys.digest.hmac(this.#key, hash);
    this.#key = this.#keys.digest.sha256(nextKey, this.#key);
    return mac;
  }

  #advance(sequence: number, hash: Bytes, mac: Bytes): void {
    this.#hash = new Uint8Array(2 * hashBytes);
    this.#hash.set(hash);
    this.#hash.set(mac, hashBytes);
    this.#length = sequence;
  }
}
