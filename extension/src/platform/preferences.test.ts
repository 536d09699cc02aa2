// SPDX-License-Identifier: Apache-2.0
import { expect, it, vi } from 'vitest';
import { readPreferences, writePreferences } from './preferences.js';

const area = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('./browser.js', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in area.items ? { [key]: area.items[key] } : {}),
        set: async (items: object) => void Object.assign(area.items, items),
      },
    },
  },
}));

const untouched = { language: 'auto', colorScheme: 'auto' };

it.each([
  ['nothing', undefined, untouched],
  ['a text', 'x', untouched],
  ['null', null, untouched],
  ['an unknown language', { language: 'xx', colorScheme: 'dark' }, { language: 'auto', colorScheme: 'dark' }],
  ['a list', { language: ['es'] }, untouched],
  ['what was chosen', { language: 'ar', colorScheme: 'light' }, { language: 'ar', colorScheme: 'light' }],
])('where %s is stored, the preferences are %j -> %j', async (_, stored, expected) => {
  area.items = stored === undefined ? {} : { preferences: stored };
  expect(await readPreferences()).toEqual(expected);
});

it('a change keeps the other preference', async () => {
  area.items = {};
  await writePreferences({ language: 'es' });
  await writePreferences({ colorScheme: 'dark' });
  expect(await readPreferences()).toEqual({ language: 'es', colorScheme: 'dark' });
});
