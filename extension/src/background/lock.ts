// SPDX-License-Identifier: Apache-2.0
import type { LockMessage, LockMessageCause } from '../protocol/lock-message.js';
import { sessionDeadlineMs } from '../protocol/session-deadline.js';
import { sendToOwnPages } from '../platform/own-messages.js';
import { startLockAlarm, stopLockAlarm } from '../platform/lock-alarm.js';
import { sessionPort } from '../platform/session-port.js';

/** The longest that a policy may leave the vault open, and what a clock may be out by. */
const longestIdleMs = 15 * 60_000;
const clockSlackMs = 60_000;

/** Takes the half of the session key that is in memory away, and tells the panels. What is locked stays locked. */
export async function lockSession(cause: LockMessageCause): Promise<void> {
  await sessionPort.clear();
  await sendToOwnPages({ name: 'background-to-panel/lock', cause } satisfies LockMessage);
}

/**
 * Locks when the deadline has passed, when it lies so far ahead that the clock must have been set back, or when it
 * cannot be read.
 * @param nowMs milliseconds since 1970
 */
export async function lockSessionWhenDue(nowMs: number): Promise<void> {
  const session = await sessionPort.read();
  if (session === undefined) return rest();
  const deadlineMs = sessionDeadlineMs(session) ?? nowMs;
  if (deadlineMs > nowMs + longestIdleMs + clockSlackMs) return lockSession('clock');
  if (deadlineMs <= nowMs) return lockSession('idle');
}

/** A panel may unlock while we put the alarm off. */
async function rest(): Promise<void> {
  await stopLockAlarm();
  if ((await sessionPort.read()) !== undefined) await startLockAlarm();
}
