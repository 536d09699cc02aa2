// SPDX-License-Identifier: Apache-2.0
import { argon2id } from 'hash-wasm';
import type { Bytes } from '../bytes/bytes.js';
import { keyBytes } from './suite.js';

/** What a worker is told. */
export interface Argon2Task {
  readonly passphrase: Bytes;
  readonly salt: Bytes;
  readonly memoryKibibytes: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Argon2id version 1.3 (RFC 9106), 32 bytes out. Takes a second: a page runs it in a worker. */
export async function runArgon2Task(task: Argon2Task): Promise<Bytes> {
  return new Uint8Array(
    await argon2id({
      password: task.passphrase,
      salt: task.salt,
      memorySize: task.memoryKibibytes,
      iterations: task.passes,
      parallelism: task.lanes,
      hashLength: keyBytes,
      outputType: 'binary',
    }),
  );
}
