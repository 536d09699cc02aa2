// SPDX-License-Identifier: Apache-2.0
import { expect, it, vi } from 'vitest';

const calls = vi.hoisted(() => [] as string[]);
const listeners = vi.hoisted(() => new Map<string, (detail?: unknown) => void>());
const listen = vi.hoisted(() => (name: string) => ({
  addListener: (listener: (detail?: unknown) => void) => void listeners.set(name, listener),
}));

vi.mock('../platform/browser.js', () => ({
  browser: {
    action: { onClicked: listen('click') },
    alarms: { onAlarm: listen('alarm'), clear: async () => true, get: async () => undefined },
    idle: { onStateChanged: listen('idle') },
    runtime: {
      onStartup: listen('startup'),
      onInstalled: listen('installed'),
      sendMessage: async ({ cause }: { cause: string }) => void calls.push(`lock ${cause}`),
    },
    sidebarAction: { open: async () => void calls.push('open') },
    storage: { session: { get: async () => ({}), remove: async () => undefined } },
  },
}));
vi.stubGlobal('TARGET_BROWSER', 'firefox');

it('registers every listener before the first await, and opens the panel with the click itself', async () => {
  await import('./main.js');
  expect([...listeners.keys()].toSorted()).toEqual(['alarm', 'click', 'idle', 'installed', 'startup']);
  listeners.get('click')!({ windowId: 1 });
  expect(calls).toEqual(['open']);
});

it.each([
  ['the screen is locked', 'idle', 'locked', ['lock system']],
  ['nobody touches the computer', 'idle', 'idle', []],
  ['somebody does again', 'idle', 'active', []],
  ['the browser starts', 'startup', undefined, ['lock restart']],
  ['another version takes over', 'installed', { reason: 'update' }, ['lock restart']],
  ['an alarm rings that is not ours', 'alarm', { name: 'other' }, []],
])('when %s (%s, %j) it sends %j', async (_, event, detail, expected) => {
  await import('./main.js');
  calls.length = 0;
  listeners.get(event)!(detail);
  await vi.waitFor(() => expect(calls).toEqual(expected));
});
