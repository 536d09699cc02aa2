// SPDX-License-Identifier: Apache-2.0
import { expect, it, vi } from 'vitest';
import { readManagedPolicy } from './managed-policy.js';

const get = vi.hoisted(() => vi.fn<() => Promise<Record<string, unknown>>>());
vi.mock('./browser.js', () => ({ browser: { storage: { managed: { get } } } }));

it.each([
  ['nothing where the administrator set nothing', {}, undefined],
  ['nothing where the item is empty', { policy: null }, undefined],
  ['the text that was set', { policy: '{"version":1}' }, '{"version":1}'],
  ['the text of an object that was set', { policy: { version: 1 } }, '{"version":1}'],
  ['even a text that is no policy, for its reader to refuse', { policy: 'x' }, 'x'],
])('reads %s', async (_, items, expected) => {
  get.mockResolvedValue(items);
  expect(await readManagedPolicy()).toBe(expected);
});

it('reads nothing where the browser knows no managed storage for us', async () => {
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readManagedPolicy()).toBeUndefined();
});
