// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

const alarmName = 'lock';
/** The shortest that both browsers grant. */
const periodMinutes = 0.5;

/** Wakes the background every 30 seconds from now on; one that runs already is left alone. */
export async function startLockAlarm(): Promise<void> {
  if ((await browser.alarms.get(alarmName)) !== undefined) return;
  await browser.alarms.create(alarmName, { delayInMinutes: periodMinutes, periodInMinutes: periodMinutes });
}

/** Lets the background sleep: there is nothing to lock. */
export async function stopLockAlarm(): Promise<void> {
  await browser.alarms.clear(alarmName);
}

/** @param onAlarm is called at each ring */
export function onLockAlarm(onAlarm: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) onAlarm();
  });
}
