// SPDX-License-Identifier: Apache-2.0
import { storageError } from './storage-error.js';

/** What is needed of a transaction to end it one way or the other. */
export interface Ending {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Asks for all changes of a transaction and waits until it is complete. All are kept, or none: also when one of them
 * cannot even be asked for.
 * @throws RecordStoreError `storage-full`, `storage-failed`
 */
export async function complete(
  transaction: Ending,
  changes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const running: Promise<unknown>[] = [transaction.done];
  let failure: { readonly cause: unknown } | undefined;
  try {
    for (const change of changes) running.push(change());
  } catch (cause) {
    failure = { cause };
    transaction.abort();
  }
  // The transaction knows the reason; its requests may only know that they were given up.
  const outcomes = await Promise.allSettled(running);
  const rejected = outcomes.find((outcome) => outcome.status === 'rejected');
  if (rejected !== undefined) failure ??= { cause: rejected.reason };
  if (failure !== undefined) throw storageError(failure.cause);
}
