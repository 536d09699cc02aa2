// SPDX-License-Identifier: Apache-2.0
import { afterEach, expect, it, vi } from 'vitest';
import { RecordStoreError } from '../errors.js';
import { requireRoom } from './require-room.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const told = (estimate: () => Promise<StorageEstimate>) =>
  vi.stubGlobal('navigator', { storage: { estimate } });

it.each([
  [19_999_999, 'storage-low'],
  [0, 'storage-low'],
  [-5, 'storage-low'],
  [20_000_000, undefined],
  [20_000_001, undefined],
])('with %i bytes left the answer is %s', async (left, code) => {
  told(async () => ({ quota: 500_000_000 + left, usage: 500_000_000 }));
  const outcome = await requireRoom().catch((error: unknown) => error);
  if (code === undefined) expect(outcome).toBeUndefined();
  else expect(outcome).toMatchObject({ name: 'RecordStoreError', code });
  if (code !== undefined) expect(outcome).toBeInstanceOf(RecordStoreError);
});

it.each<[string, unknown]>([
  ['has no storage manager', {}],
  ['has an older one', { storage: {} }],
  ['fails to answer', { storage: { estimate: async () => Promise.reject(new TypeError('no')) } }],
  ['leaves out the numbers', { storage: { estimate: async () => ({}) } }],
])('a browser that %s refuses nothing', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  await expect(requireRoom()).resolves.toBeUndefined();
});
