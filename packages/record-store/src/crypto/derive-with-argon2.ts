// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from '../bytes/base64.js';
import type { Bytes } from '../bytes/bytes.js';
import { RecordStoreError } from '../errors.js';
import type { Argon2Task } from './argon2-task.js';
import type * as Argon2TaskModule from './argon2-task.js';
import type { KdfParameters } from './key-deriver.js';
import { keyBytes } from './suite.js';

/** A name that bundlers do not follow: pages have the same code in the worker, and would load it twice. */
const outsidePages: string = './argon2-task.js';

/**
 * Argon2id in a worker of its own, which ends afterwards and takes its memory with it. Where there are no workers
 * (Node), on the spot. Extension pages need `'wasm-unsafe-eval'` in `script-src`.
 * @throws RecordStoreError `derivation-failed`
 */
export async function deriveWithArgon2(passphrase: Bytes, parameters: KdfParameters): Promise<Bytes> {
  const { memoryKibibytes, passes, lanes, salt } = parameters;
  const task = { passphrase, salt: fromBase64(salt) ?? new Uint8Array(), memoryKibibytes, passes, lanes };
  if (typeof Worker === 'undefined') {
    const { runArgon2Task } = (await import(/* @vite-ignore */ outsidePages)) as typeof Argon2TaskModule;
    return runArgon2Task(task);
  }
  return runInWorker(task);
}

async function runInWorker(task: Argon2Task): Promise<Bytes> {
  const worker = new Worker(new URL('./argon2-worker.js', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Bytes>((resolve, reject) => {
      const fail = () => reject(new RecordStoreError('derivation-failed'));
      worker.addEventListener('error', fail);
      worker.addEventListener('messageerror', fail);
      worker.addEventListener('message', (event: MessageEvent<{ readonly derived?: Bytes }>) => {
        const { derived } = event.data;
        if (derived?.length === keyBytes) resolve(derived);
        else fail();
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
