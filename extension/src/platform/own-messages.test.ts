// SPDX-License-Identifier: Apache-2.0
import { expect, it, vi } from 'vitest';
import { onLockRequest } from './lock-request.js';
import { sendToOwnPages } from './own-messages.js';

type Listener = (message: unknown, sender: object) => unknown;
const heard = vi.hoisted(() => ({ listeners: new Set<unknown>() }));

vi.mock('./browser.js', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      sendMessage: async () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      onMessage: {
        addListener: (listener: unknown) => heard.listeners.add(listener),
        removeListener: (listener: unknown) => heard.listeners.delete(listener),
      },
    },
  },
}));

const lock = { name: 'background-to-panel/lock', cause: 'idle' };

function deliver(message: unknown, sender: object): void {
  for (const listener of heard.listeners) (listener as Listener)(message, sender);
}

it.each([
  ['the background', { id: 'own', url: 'chrome-extension://own/background.js' }, 1],
  ['another page of ours', { id: 'own', url: 'chrome-extension://own/panel.html', tab: {} }, 1],
  ['another extension', { id: 'other', url: 'chrome-extension://other/background.js' }, 0],
  ['a function of ours in a web page', { id: 'own', url: 'https://ehr.example.org/', tab: {} }, 0],
  ['a page whose address begins like ours', { id: 'own', url: 'chrome-extension://own.example/x' }, 0],
  ['nobody known', { id: 'own' }, 0],
])('a lock message of %s is heard %j: %i times', (_, sender, times) => {
  const onLock = vi.fn<(cause: string) => void>();
  const stop = onLockRequest(onLock);
  deliver(lock, sender);
  stop();
  deliver(lock, sender);
  expect(onLock).toHaveBeenCalledTimes(times);
});

it('sending is no fault when no page is open', async () => {
  await expect(sendToOwnPages(lock)).resolves.toBeUndefined();
});
