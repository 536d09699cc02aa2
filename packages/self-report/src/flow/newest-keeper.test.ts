// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { NewestKeeper } from './newest-keeper.js';

/** A disk that writes when it is told to. */
function slowDisk() {
  const written: unknown[] = [];
  const waiting: { readonly message: unknown; readonly settle: (fault?: Error) => void }[] = [];
  const seal = (message: unknown) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({
        message,
        settle: (fault) => {
          if (fault) reject(fault);
          else {
            written.push(message);
            resolve();
          }
        },
      });
    });
  return {
    seal,
    written,
    next: (fault?: Error) => waiting.shift()?.settle(fault),
    isIdle: () => waiting.length === 0,
  };
}

it('seals one message at a time, and of those that wait only the newest', async () => {
  const disk = slowDisk();
  const keeper = new NewestKeeper(disk.seal);
  const first = keeper.keep(1);
  const second = keeper.keep(2);
  const third = keeper.keep(3);
  disk.next();
  await Promise.resolve();
  await Promise.resolve();
  disk.next();
  await Promise.all([first, second, third]);
  expect(disk.written).toEqual([1, 3]);
  expect(disk.isIdle()).toBe(true);
});

it('keeps what could not be sealed and seals it at the next attempt', async () => {
  const disk = slowDisk();
  const keeper = new NewestKeeper(disk.seal);
  const failing = keeper.keep(1);
  disk.next(new Error('the disk is full'));
  await expect(failing).rejects.toThrow('the disk is full');
  const retried = keeper.retry();
  disk.next();
  await retried;
  expect(disk.written).toEqual([1]);
});

it('has nothing to try again once all is sealed', async () => {
  const disk = slowDisk();
  const keeper = new NewestKeeper(disk.seal);
  const kept = keeper.keep(1);
  disk.next();
  await kept;
  await keeper.retry();
  expect(disk.written).toEqual([1]);
});
