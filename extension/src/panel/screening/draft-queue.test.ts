// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { DraftQueue } from './draft-queue.js';
import type { SavingState } from './draft-queue.js';

/** A disk that writes when it is told to. */
function slowDisk() {
  const written: string[] = [];
  const waiting: { value: string; done: () => void; fail: (error: unknown) => void }[] = [];
  const states: SavingState[] = [];
  const queue = new DraftQueue<string>(
    (value) =>
      new Promise((resolve, reject) => {
        waiting.push({
          value,
          done: () => {
            written.push(value);
            resolve();
          },
          fail: reject,
        });
      }),
    (state) => states.push(state),
  );
  return { queue, written, waiting, states };
}

it('says saved only once the write has resolved', async () => {
  const { queue, waiting, states } = slowDisk();
  queue.put('a');
  expect(states).toEqual(['saving']);
  waiting[0].done();
  expect(await queue.settled()).toBe('saved');
  expect(states).toEqual(['saving', 'saved']);
});

it('writes one value after another, and of those that wait only the newest', async () => {
  const { queue, waiting, written } = slowDisk();
  for (const value of ['a', 'ab', 'abc']) queue.put(value);
  expect(waiting.map(({ value }) => value)).toEqual(['a']);
  waiting[0].done();
  await Promise.resolve();
  await Promise.resolve();
  expect(waiting.map(({ value }) => value)).toEqual(['a', 'abc']);
  waiting[1].done();
  await queue.settled();
  expect(written).toEqual(['a', 'abc']);
});

it('says failed with the cause, and saves the next value all the same', async () => {
  const faults: unknown[] = [];
  let isFull = true;
  const queue = new DraftQueue<string>(
    async () => {
      if (isFull) throw new Error('storage-full');
    },
    (_, error) => error !== undefined && faults.push(error),
  );
  queue.put('a');
  expect(await queue.settled()).toBe('failed');
  expect(String(faults)).toContain('storage-full');
  isFull = false;
  queue.put('ab');
  expect(await queue.settled()).toBe('saved');
});

it('is saved when the newest value is, even where one before it was not', async () => {
  const { queue, waiting } = slowDisk();
  queue.put('a');
  queue.put('ab');
  waiting[0].fail(new Error('once'));
  await Promise.resolve();
  await Promise.resolve();
  waiting[1].done();
  expect(await queue.settled()).toBe('saved');
});

it('is safe to leave once all is saved, and not while the disk refuses or hangs', async () => {
  const { queue, waiting } = slowDisk();
  expect(await queue.isSafe()).toBe(true);
  queue.put('a');
  expect(await queue.isSafe(1)).toBe(false);
  const asked = queue.isSafe();
  waiting[0].done();
  expect(await asked).toBe(true);
  queue.put('ab');
  waiting[1].fail(new Error('storage-full'));
  expect(await queue.isSafe()).toBe(false);
  queue.giveUp();
  expect(await queue.isSafe()).toBe(true);
});
