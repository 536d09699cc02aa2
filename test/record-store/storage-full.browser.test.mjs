// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { fillStorage } from './storage-full.mjs';

it('a full storage refuses a write whole, keeps what was acknowledged, and goes on when there is room', async () => {
  const { refused, acknowledged, kept, afterUnlock } = await fillStorage(2);
  expect(refused).toEqual(['storage-full', 'storage-full']);
  expect(acknowledged).toBeGreaterThan(2);
  expect([kept, afterUnlock]).toEqual([acknowledged, acknowledged]);
}, 180_000);
