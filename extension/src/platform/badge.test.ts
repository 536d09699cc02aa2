// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, it, vi } from 'vitest';
import { showBadge } from './badge.js';

const shown = vi.hoisted(() => [] as unknown[]);

vi.mock('./browser.js', () => ({
  browser: {
    action: {
      setBadgeText: async (details: unknown) => void shown.push(details),
      setBadgeBackgroundColor: async (details: unknown) => void shown.push(details),
      setBadgeTextColor: async (details: unknown) => void shown.push(details),
    },
  },
}));

beforeEach(() => void shown.splice(0));

it('shows a number, in the colours of a button and of no alarm', async () => {
  await showBadge(3);
  expect(shown).toEqual([{ text: '3' }, { color: '#0b6470' }, { color: '#ffffff' }]);
});

it('shows nothing where nothing waits', async () => {
  await showBadge(0);
  expect(shown).toEqual([{ text: '' }]);
});
