// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, it, vi } from 'vitest';
import type { Practice } from '../practice/practice.js';
import { showOpenEvents } from './show-open-events.js';

const shown = vi.hoisted(() => [] as number[]);

vi.mock('../../platform/badge.js', () => ({ showBadge: async (count: number) => void shown.push(count) }));

beforeEach(() => void shown.splice(0));

it('counts what is open when the panel is shown, and again with each change of that count', () => {
  const store = new EventTarget();
  let open = [1, 2];
  showOpenEvents({ store, safety: { open: () => open } } as unknown as Practice);
  store.dispatchEvent(new Event('changed'));
  open = [];
  store.dispatchEvent(new Event('changed'));
  expect(shown).toEqual([2, 0]);
});
