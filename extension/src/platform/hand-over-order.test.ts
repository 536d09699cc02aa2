// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, it, vi } from 'vitest';
import { clearHandOverOrder, readHandOverOrder, writeHandOverOrder } from './hand-over-order.js';
import type { HandOverOrder } from './hand-over-order.js';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('./browser.js', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, value);
        },
        remove: async (key: string) => kept.delete(key),
      },
    },
  },
}));

const begun = new Date(2026, 2, 4, 21, 0);
const order: HandOverOrder = {
  handOver: '0'.repeat(32),
  family: 'f'.repeat(32),
  caregiver: 'c'.repeat(32),
  instruments: ['phq-9'],
  language: 'en',
  date: '2026-03-04',
  begunMs: begun.getTime(),
  crisisText: '',
};

beforeEach(() => kept.clear());

it.each([
  ['at once', new Date(2026, 2, 4, 21, 0), true],
  ['after an hour', new Date(2026, 2, 4, 22, 0), true],
  ['after midnight', new Date(2026, 2, 5, 0, 10), false],
  ['before it began, where the clock was set back', new Date(2026, 2, 4, 20, 0), false],
  ['on the same hour of another day', new Date(2026, 2, 5, 21, 0), false],
])('holds for one sitting: %s', async (_, now, isThere) => {
  await writeHandOverOrder(order);
  expect((await readHandOverOrder(now)) !== undefined).toBe(isThere);
});

it('ends after four hours of the same day', async () => {
  await writeHandOverOrder({ ...order, begunMs: new Date(2026, 2, 4, 9, 0).getTime() });
  expect(await readHandOverOrder(new Date(2026, 2, 4, 13, 0))).toBeDefined();
  expect(await readHandOverOrder(new Date(2026, 2, 4, 13, 1))).toBeUndefined();
});

it('is gone once it was cleared, and was never one without its time', async () => {
  await writeHandOverOrder(order);
  await clearHandOverOrder();
  expect(await readHandOverOrder(begun)).toBeUndefined();
  await writeHandOverOrder({ ...order, begunMs: undefined as never });
  expect(await readHandOverOrder(begun)).toBeUndefined();
});
