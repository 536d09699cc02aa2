// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';
import { startLockAlarm, stopLockAlarm } from './lock-alarm.js';

const key = 'session';

/** The polyfill's types leave it out. It is the default; we say it all the same. */
interface GuardedArea {
  setAccessLevel?(options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * The one item that outlives the panel while the vault is unlocked: JSON in `storage.session`, which is in memory,
 * is empty after the browser ends, and no page can read. As long as it is there, an alarm wakes the background.
 */
export const sessionPort = {
  async read(): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async write(value: unknown): Promise<void> {
    await (browser.storage.session as GuardedArea).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    await browser.storage.session.set({ [key]: value });
    await startLockAlarm();
  },
  async clear(): Promise<void> {
    await browser.storage.session.remove(key);
    await stopLockAlarm();
  },
};
